import type { Seek } from '#net/markup/seek.ts';

/**
 * Where the `<!…` declaration at `start` ends, its internal subset (`[ … ]`) included. Nothing of it is read: no
 * entity it declares is ever expanded, nothing it points to is fetched.
 */
export function endOfDoctype(text: string, start: number, seek: Seek): number {
  const close = seek('>', start) ?? text.length;
  const bracket = seek('[', start);
  if (bracket === null || bracket > close) return close + 1;
  const subset = endOfSubset(text, bracket + 1, seek);
  return (seek('>', subset) ?? text.length) + 1;
}

/** In the subset a `]` inside quotes or a comment is none; what is never closed is no quote and no comment. */
function endOfSubset(text: string, from: number, seek: Seek): number {
  const marks = /["'\]]|<!--/g;
  marks.lastIndex = from;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === ']') return marks.lastIndex;
    const closing = mark[0] === '<!--' ? '-->' : mark[0];
    marks.lastIndex = (seek(closing, marks.lastIndex) ?? marks.lastIndex - 1) + 1;
  }
  return text.length;
}
