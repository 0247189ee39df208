import type { Finding } from '#record/shared/issue.ts';

/** The two halves of an entry's file, each with the line on which it begins. */
export interface FrontMatterSplit {
  yaml: string;
  yamlLine: number;
  prose: string;
  proseLine: number;
}

/** Splits the front matter, between two lines `---`, from the prose below it. */
export function splitFrontMatter(text: string): FrontMatterSplit | Finding {
  const lines = text.split('\n');
  const isFence = (line: string) => /^---[ \t]*$/.test(line);
  if (!isFence(lines[0] ?? '')) return missing;
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end < 0) return unclosed;
  return {
    yaml: lines.slice(1, end).join('\n'),
    yamlLine: 2,
    prose: lines.slice(end + 1).join('\n'),
    proseLine: end + 2,
  };
}

const missing: Finding = {
  rule: 'front-matter',
  message: 'The file does not begin with front matter.',
  fix: 'Write "---" on the first line, the fields below it, another "---", then the prose.',
};

const unclosed: Finding = {
  rule: 'front-matter',
  message: 'The front matter that begins on the first line is not closed.',
  fix: 'Write a line "---" between the fields and the prose.',
};
