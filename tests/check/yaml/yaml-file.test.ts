import { describe, expect, test } from 'vitest';
import { readYaml } from '#check/yaml/yaml-file.ts';

function issuesOf(text: string): string[] {
  return readYaml(text, { file: 'a.yaml', firstLine: 1 }).issues.map(({ line, rule }) => `${line} ${rule}`);
}

function lines(count: number, lineOf: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${lineOf(at)}\n`).join('');
}

describe('readYaml: bounds', () => {
  test.each([
    ['lists in brackets', `a: ${'['.repeat(500)}${']'.repeat(500)}`],
    ['groups in braces', `a: ${'{a: '.repeat(500)}${'}'.repeat(500)}`],
    ['lists of lists', `${'- '.repeat(500)}x`],
    ['groups by indentation', lines(500, (at) => `${' '.repeat(at)}a:`)],
    ['brackets that nobody closes', `a: ${'['.repeat(50_000)}`],
  ])('%s, nested deeply, are one problem', (_name, text) => {
    expect(issuesOf(text)).toEqual(['1 yaml-syntax']);
  });

  test('fields in more lines than anybody reads are reported once for the first ten', () => {
    expect(issuesOf('a: b\n'.repeat(200))).toHaveLength(10);
  });

  test('quotes are added to ten lines, and the next is told to end it', () => {
    const issues = issuesOf(lines(200, (at) => `a${at}: @b`));
    expect(issues.slice(-2)).toEqual(['10 yaml-quotes', '11 yaml-syntax']);
  });
});
