/*
 * Controls that go away with what they do must not take the focus with them: each function is called before a drawing,
 * and what it gives back after it.
 */

/**
 * Keeps the focus in the table when the row of a focused control goes: it passes to the row that has come in its place
 * or, where none has, to the last control left.
 */
export function focusKeeper(control: HTMLElement): () => void {
  const table = control.closest('table');
  // Safari's mouse gives controls no focus, which then is not to be moved either.
  const isFocused = (control.getRootNode() as ShadowRoot).activeElement === control;
  return () => {
    if (!isFocused || !table) return;
    const next = control.isConnected ? control : [...table.querySelectorAll('input')].at(-1);
    // So that a control which now belongs to another row is read out again.
    control.blur();
    next?.focus();
  };
}

/** Gives the focus to the header of the first row that is added to any table. */
export function newRowFocuser(root: ParentNode): () => void {
  const bodies = [...root.querySelectorAll('tbody')];
  const counts = bodies.map(({ rows }) => rows.length);
  return () => {
    const added = bodies.flatMap(({ rows }, index) => [...rows].slice(counts[index]));
    const header = added[0]?.cells[0];
    if (!header) return;
    header.tabIndex = -1;
    header.focus();
  };
}
