import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { HTML_RULES } from '../support/html-rules.ts';
import { PAGE_FILES } from '../support/page-types.ts';

const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));

/** What is wrong with the HTML of a page, each as a line. */
async function faultsOf(folder: string, file: string): Promise<string[]> {
  const { results } = await validator.validateString(await readFile(join(folder, file), 'utf8'));
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${file}: ${ruleId}: ${message} (${selector})`),
  );
}

describe('the HTML', () => {
  test('is valid on a page of each type', async () => {
    const faults = PAGE_FILES.map((file) => faultsOf(inject('record').folder, file));
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });

  test('is valid on every page of another topic', async () => {
    const { folder } = inject('fixture');
    const files = (await listFiles(folder)).filter((file) => file.endsWith('.html'));
    expect(files.length).toBeGreaterThan(20);
    const faults = files.map((file) => faultsOf(folder, file));
    expect((await Promise.all(faults)).flat()).toEqual([]);
  });

  test('would be told of a fault', async () => {
    const report = await validator.validateString('<!doctype html><html lang="en"><body><p><div></div></p>');
    expect(report.valid).toBe(false);
  });
});
