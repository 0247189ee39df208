import { describe, expect, test } from 'vitest';
import { errorAt, warningAt, wholeFile } from '#record/shared/issue.ts';
import { issuesAsAnnotations } from '#check/report/annotations.ts';

const REPOSITORY = 'https://example.org/a-record/';

describe('issuesAsAnnotations', () => {
  test('names file, line, rule and field, and where the rule is explained', () => {
    const place = { file: 'content/a.yaml', line: 3, field: 'title' };
    const issue = errorAt(place, { rule: 'yaml-quotes', message: 'Found.', fix: 'Write.' });
    expect(issuesAsAnnotations([issue], REPOSITORY)).toBe(
      '::error file=content/a.yaml,line=3,title=yaml-quotes › title::Found. Write. ' +
        '(https://example.org/a-record/blob/HEAD/src/check/rules/RULES.md#yaml-quotes)',
    );
  });

  test('a file as a whole has no line; without a repository the help is a path', () => {
    const issue = warningAt(wholeFile('content/a.yaml'), { rule: 'file-name', message: 'Found.', fix: '' });
    expect(issuesAsAnnotations([issue], null)).toBe(
      '::warning file=content/a.yaml,title=file-name::Found. (src/check/rules/RULES.md#file-name)',
    );
  });

  test('what content holds begins no command and no property of its own', () => {
    const place = { file: 'content/a,line=1::b\n::error::x.yaml', line: 3, field: 'a,b:c%0A' };
    const issue = errorAt(place, { rule: 'r', message: '%0A\r\n::stop-commands::x', fix: '' });
    const text = issuesAsAnnotations([issue], REPOSITORY);
    expect(text.split(/[\r\n]/)).toHaveLength(1);
    expect(text).toContain(
      'file=content/a%2Cline=1%3A%3Ab%0A%3A%3Aerror%3A%3Ax.yaml,line=3,title=r › a%2Cb%3Ac%250A::',
    );
    expect(text).toContain('::%250A%0D%0A::stop-commands::x');
  });
});
