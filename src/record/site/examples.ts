/** Annotated files of a content folder, to learn from; null if its README.md has none. */
export interface Examples {
  entry: string | null;
  source: string | null;
}

/** The examples in the README.md of a content folder: the first code block below the heading of each. */
export function examplesIn(readme: string): Examples {
  return { entry: blockBelow('An entry', readme), source: blockBelow('A source', readme) };
}

function blockBelow(heading: string, markdown: string): string | null {
  const lines = markdown.replaceAll('\r\n', '\n').split('\n');
  const start = lines.indexOf(`## ${heading}`);
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith('## '));
  const section = start === -1 ? [] : lines.slice(start + 1, length === -1 ? undefined : start + 1 + length);
  const open = section.findIndex((line) => line.startsWith('```'));
  const close = section.indexOf('```', open + 1);
  return open === -1 || close === -1 ? null : `${section.slice(open + 1, close).join('\n')}\n`;
}
