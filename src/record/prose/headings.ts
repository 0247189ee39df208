/** Gives each heading of one text an id made of its words: `s-what-changed`, a second one `s-what-changed-2`. */
export function headingIds(): (words: string) => string {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return (words) => {
    const base = `s-${slug(words) || 'section'}`;
    let id = base;
    for (let count = counts.get(base) ?? 1; taken.has(id); id = `${base}-${count}`)
      counts.set(base, (count += 1));
    taken.add(id);
    return id;
  };
}

/** Letters and digits of any script; accents are dropped. */
function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
