import { expect, test } from 'vitest';
import { FIXED_PAGES } from '#check/rules/fixed-pages.ts';
import { llmsTxt } from '#publish/site-files/llms-txt.ts';
import { makeSite } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;

test('llmsTxt has a title, a summary, and lists of links below headings, as llmstxt.org asks', () => {
  const [title, summary, details, ...rest] = llmsTxt(makeSite(), toUrl).trimEnd().split('\n\n');
  expect([title, summary]).toEqual(['# A record', '> What was agreed.']);
  expect(details).toMatch(/^Complete to 31 December 2024\./);
  expect(rest.filter((_, place) => place % 2 === 0)).toEqual(['## Read', '## Data', '## Optional']);
  const links = rest.filter((_, place) => place % 2 === 1).flatMap((list) => list.split('\n'));
  for (const link of links) expect(link).toMatch(/^- \[[^\]]+\]\(https:\/\/record\.example\/\S*\): \S/);
});

test('llmsTxt leads to pages that every site has', () => {
  const fixed = new Set(FIXED_PAGES.map(([path]) => toUrl(path)));
  const linked = [...llmsTxt(makeSite(), toUrl).matchAll(/\]\((https:\/\/record[^)]*)\)/g)].map(
    ([, url]) => url,
  );
  expect(linked.length).toBeGreaterThan(10);
  expect(linked.filter((url) => !fixed.has(url!))).toEqual([]);
});
