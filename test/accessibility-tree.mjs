const CELLS = new Set(['columnheader', 'rowheader', 'cell', 'gridcell']);

/**
 * A plugin by which a test asks Chromium what tables its accessibility tree has: each with its name and, row by row,
 * the role and name of each cell. The other engines have no tree to ask, and answer with no list.
 */
export const accessibilityTree = {
  name: 'accessibility-tree',
  async executeCommand({ command, session }) {
    if (command !== 'exposed-tables') return undefined;
    if (session.browser.name !== 'Chromium') return { tables: undefined };
    const devtools = await session.browser.getPage(session.id).createCDPSession();
    const { nodes } = await devtools.send('Accessibility.getFullAXTree');
    await devtools.detach();
    return { tables: tablesIn(nodes) };
  },
};

function tablesIn(nodes) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const nearest = (node, roles) =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child) return [];
      const isWanted = !child.ignored && roles.has(child.role.value);
      return isWanted ? [child] : nearest(child, roles);
    });
  return nodes
    .filter((node) => !node.ignored && node.role.value === 'table')
    .map((table) => ({
      name: table.name.value,
      rows: nearest(table, new Set(['row'])).map((row) =>
        nearest(row, CELLS).map((cell) => ({ role: cell.role.value, name: cell.name.value })),
      ),
    }));
}
