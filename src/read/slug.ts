/** Leaves room for a number behind it within the 80 characters of an id. */
const LONGEST = 70;

/**
 * Gives names the ids by which a document refers to them: small letters, digits and hyphens. The same name always gets
 * the same id, and no two names share one.
 * @param word stands in for a name without Latin letters and digits, such as `role`
 */
export function idMaker(word: string): (name: string) => string {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (name) => {
    const known = ids.get(name);
    if (known !== undefined) return known;
    const slug = slugOf(name) || word;
    let count = counts.get(slug) ?? 1;
    let id = count > 1 ? `${slug}-${count}` : slug;
    while (taken.has(id)) id = `${slug}-${++count}`;
    counts.set(slug, count + 1);
    taken.add(id);
    ids.set(name, id);
    return id;
  };
}

function slugOf(name: string): string {
  return name
    .slice(0, 2 * LONGEST)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-|-$/g, '');
}
