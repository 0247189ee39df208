import { describe, expect, test } from 'vitest';
import { checkContent } from '#check/rules/check.ts';
import {
  contentFolder,
  DEAL,
  FIRST,
  NEWS,
  SECOND,
  swap,
  type FolderEdits,
} from '../../support/content-folder.ts';

type Expected = [rule: string, file: string, line: number | null, field: string | null];

const CITE = '<Cite source="acme-2024-deal" />';
/** Adds prose to the first entry, from line 19 on. */
const prose = (text: string): FolderEdits => ({ [FIRST]: (entry) => `${entry}\n${text}\n` });
const SERIES = 'series:\n  - { id: funding, kind: investment, by: acme, to: bolt, unit: USD billion }\n';
const figure = (numbers: string): FolderEdits => ({
  'figures.yaml': SERIES,
  [FIRST]: swap(
    'added:',
    `figures:\n  - { series: funding, ${numbers}, standing: stated, text: It., sources: [acme-2024-deal] }\nadded:`,
  ),
});
const contentOf = (path: string) => contentFolder().find((file) => file.path === path)?.text ?? '';
const entry = (path: string, edit: (text: string) => string): FolderEdits => ({
  [path]: edit(contentOf(FIRST).replace(/changes:[^]*added/, 'added')),
});

/** The valid folder with one thing that readers would stumble over, and every issue that it makes. */
const CASES: [name: string, edits: FolderEdits, ...expected: Expected[]][] = [
  ['a party named twice', { [FIRST]: swap('[acme, bolt]', '[acme, bolt, acme]') }, ['named-twice', FIRST, 6, 'parties[2]']],
  ['a source named twice', { [FIRST]: swap('[acme-2024-deal]', '[acme-2024-deal, acme-2024-deal]') }, ['named-twice', FIRST, 13, 'changes[0].sources[1]']],
  ['a source of the site named twice', { 'site.yaml': swap('sources: [acme-2024-deal]', 'sources: [acme-2024-deal, acme-2024-deal]') }, ['named-twice', 'site.yaml', 5, 'now.sources[1]']],
  ['an observation written twice', { [SECOND]: swap('observations:\n', 'observations:\n  - { term: hosting, date: 2025-06, text: Bolt runs elsewhere., sources: [daily-2025-news] }\n') }, ['named-twice', SECOND, 24, 'observations[1]']],
  ['two parties of one name', { 'parties.yaml': swap('name: Bolt', 'name: ACME') }, ['same-name', 'parties.yaml', 5, 'parties[1].name']],
  ['a name that is the other name of another', { 'parties.yaml': swap('name: Bolt', 'name: Bolt\n    aliases: [Volt, A.C.M.E.]') }, ['same-name', 'parties.yaml', 6, 'parties[1].aliases[1]']],
  ['a party that names itself twice', { 'parties.yaml': swap('name: Bolt', 'name: Bolt\n    aliases: [BOLT]') }],
  ['aliases that any text holds', { 'parties.yaml': swap('name: Bolt', 'name: Bolt\n    aliases: [The, B, the company, Boltco]') }, ['vague-alias', 'parties.yaml', 6, 'parties[1].aliases[0]'], ['vague-alias', 'parties.yaml', 6, 'parties[1].aliases[1]'], ['vague-alias', 'parties.yaml', 6, 'parties[1].aliases[2]']],
  ['a detail that repeats its value', { [FIRST]: swap('value: Acme only', 'value: Acme only\n    detail: Acme only.') }, ['repeated-detail', FIRST, 11, 'changes[0].detail']],
  ['a detail that repeats what held before', { 'terms.yaml': swap('value: None', 'value: None\n          detail: none') }, ['repeated-detail', 'terms.yaml', 10, 'terms[0].aspects[0].before.detail']],
  ['two terms of one label', { 'terms.yaml': swap('label: Licence', 'label: hosting') }, ['same-name', 'terms.yaml', 12, 'terms[1].label']],
  ['an event told twice', entry('entries/2024/2024-03-01-again.mdx', swap('The first agreement', 'Other words')), ['same-event', FIRST, null, null]],
  ['an event told twice, once to the month', entry('entries/2024/2024-03-again.mdx', (text) => text.replace('date: 2024-03-01', 'date: 2024-03').replace('The first agreement', 'Other words')), ['same-event', 'entries/2024/2024-03-again.mdx', null, null]],
  ['two events of a day under one title', { ...entry('entries/2024/2024-03-01-again.mdx', swap('[acme, bolt]', '[acme]')) }, ['same-event', FIRST, null, null]],
  ['two events of a day', entry('entries/2024/2024-03-01-again.mdx', (text) => text.replace('The first agreement', 'Other words').replace('[acme, bolt]', '[bolt]'))],
  ['an amount that is not disclosed', { [FIRST]: (text) => text.replace('Acme only', '$5 billion').replace('standing: stated', 'standing: not-disclosed') }, ['known-amount', FIRST, 11, 'changes[0].standing']],
  ['a share that is not disclosed', { [FIRST]: (text) => text.replace('Acme only', '36 per cent of it').replace('standing: stated', 'standing: not-disclosed') }, ['known-amount', FIRST, 11, 'changes[0].standing']],
  ['a year that says nothing of an amount', { [FIRST]: (text) => text.replace('Acme only', 'Not disclosed since 2020').replace('standing: stated', 'standing: not-disclosed') }],
  ['an amount before the record that is not disclosed', { 'terms.yaml': swap('value: None\n          standing: none', 'value: EUR 5 million\n          standing: not-disclosed') }, ['known-amount', 'terms.yaml', 10, 'terms[0].aspects[0].before.standing']],
  ['dollars for billions', figure('amount: 20_000_000_000'.replaceAll('_', '')), ['impossible-amount', FIRST, 15, 'figures[0].amount']],
  ['a number written out and scaled', { [FIRST]: swap('summary: Acme hosts Bolt.', 'summary: Acme pays 20,000,000,000 billion.') }, ['impossible-amount', FIRST, 7, 'summary']],
  ['the same in prose', prose(`Acme pays $20,000,000 million.${CITE}`), ['impossible-amount', FIRST, 19, 'prose']],
  ['a day of completeness in another century', { 'site.yaml': swap('2026-01-31', '2204-01-31') }, ['far-complete-to', 'site.yaml', 9, 'completeTo']],
  ['a contact of another kind', { 'site.yaml': swap('https://example.org/contact', 'ask us') }, ['bad-contact', 'site.yaml', 7, 'contact']],
  ['a contact by e-mail', { 'site.yaml': swap('https://example.org/contact', 'editors@example.org') }],
  ['a language by its name', { 'site.yaml': swap('publisher:', 'language: English\npublisher:') }, ['bad-language', 'site.yaml', 8, 'language']],
  ['a language with an underscore', { 'site.yaml': swap('publisher:', 'language: pt_BR\npublisher:') }, ['bad-language', 'site.yaml', 8, 'language']],
  ['a language by its tag', { 'site.yaml': swap('publisher:', 'language: pt-BR\npublisher:') }],
  ['a source on this machine', { [DEAL]: swap('acme.example', 'localhost:4321') }, ['bad-address', DEAL, 1, 'url']],
  ['a source in a private network', { [DEAL]: swap('acme.example', '0x7f.1') }, ['bad-address', DEAL, 1, 'url']],
  ['a source on a host without a dot', { [DEAL]: swap('acme.example', 'intranet') }, ['bad-address', DEAL, 1, 'url']],
  ['a link into a private network', prose(`See [it](http://192.168.0.1/).${CITE}`), ['bad-address', FIRST, 19, 'prose']],
  ['a host in letters of another script', { [DEAL]: swap('acme.example', '\u0430\u0441me.example') }, ['look-alike', DEAL, 1, 'url']],
  ['a host written as a code', { [DEAL]: swap('acme.example', 'xn--80ak6aa92e.com') }, ['look-alike', DEAL, 1, 'url']],
  ['a host with an accent', { [DEAL]: swap('acme.example', 'b\u00fccher.example') }],
  ['an archive that is none', { [DEAL]: (text) => `${text}archive: https://acme.example/copy\n` }, ['not-an-archive', DEAL, 7, 'archive']],
  ['a copy of another page', { [DEAL]: (text) => `${text}archive: https://web.archive.org/web/2024/https://acme.example/other\n` }, ['not-an-archive', DEAL, 7, 'archive']],
  ['the form that saves a page', { [DEAL]: (text) => `${text}archive: https://archive.today/submit/x\n` }, ['not-an-archive', DEAL, 7, 'archive']],
  ['a copy of the page', { [DEAL]: (text) => `${text}archive: https://web.archive.org/web/20240301120000/http://www.acme.example:80/deal/\n` }],
  ['a copy by number', { [DEAL]: (text) => `${text}archive: https://archive.ph/AbCd1\n` }],
  ['words of a template', { [FIRST]: swap('summary: Acme hosts Bolt.', 'summary: "What happened, in one or two sentences."') }, ['placeholder', FIRST, 7, 'summary']],
  ['words of a template in a draft', { [SECOND]: (text) => text.replace(/changes:[^]*added/, 'draft: true\nadded').replace('Bolt may go elsewhere.', '"What happened, in one or two sentences."'), 'site.yaml': swap('2025-05-01', '2024-03-01') }],
  ['a note to do it later', prose(`TODO: say more.${CITE}`), ['placeholder', FIRST, 19, 'prose']],
  ['filler words', prose(`Lorem ipsum dolor sit amet.${CITE}`), ['placeholder', FIRST, 19, 'prose']],
  ['a word in brackets for what is missing', { [FIRST]: swap('summary: Acme hosts Bolt.', 'summary: "[Summary here]"') }, ['placeholder', FIRST, 7, 'summary']],
  ['a word in brackets before text', prose(`[Name of the court] ruled.${CITE}`), ['placeholder', FIRST, 19, 'prose']],
  ['a word in brackets within a title', { [FIRST]: swap('title: The first', 'title: "[Party]: the first agreement" #') }, ['placeholder', FIRST, 2, 'title']],
  ['a mark of printers for what is to come', { [FIRST]: swap('summary: Acme hosts Bolt.', 'summary: Acme hosts TK.') }, ['placeholder', FIRST, 7, 'summary']],
  ['dots where words belong', { [FIRST]: swap('summary: Acme hosts Bolt.', 'summary: "…"') }, ['placeholder', FIRST, 7, 'summary']],
  ['a day of recording in another century', { [FIRST]: swap('added: 2026-02-01', 'added: 2062-02-01') }, ['far-recorded', FIRST, 14, 'added']],
  ['an entry from before its event', { [FIRST]: swap('added: 2026-02-01', 'added: 2024-02-29') }, ['early-added', FIRST, 14, 'added']],
  ['a correction from before the entry', { [FIRST]: swap('added: 2026-02-01', 'added: 2026-02-01\ncorrections: [{ date: 2025-02-01, what: It was wrong. }]') }, ['early-correction', FIRST, 15, 'corrections[0].date']],
  ['quotes with a backslash that readers see', { [FIRST]: swap('summary: Acme hosts Bolt.', `summary: 'Acme hosts \\"Bolt\\".'`) }, ['literal-markup', FIRST, 7, 'summary']],
  ['an address of a template', { [DEAL]: swap('https://acme.example/deal', 'https://your-site.com/deal') }, ['example-text', DEAL, 1, 'url']],
  ['the prose of a draft', { [FIRST]: swap('\nAcme hosts', '\nTo be written by an editor from the sources cited here. Acme hosts') }, ['placeholder', FIRST, 17, 'prose']],
  ['a name that a template gives', { [FIRST]: null, 'entries/2024/2024-03-01-a-few-words.mdx': contentOf(FIRST) }, ['placeholder', 'entries/2024/2024-03-01-a-few-words.mdx', null, null]],
  ['an example of a new topic', { 'parties.yaml': swap('name: Bolt', 'name: Bolt\n    about: Who that is, in a few words.') }, ['example-text', 'parties.yaml', 6, 'parties[1].about']],
  ['a source at another host for examples', { [DEAL]: swap('acme.example', 'www.example.net') }, ['example-text', DEAL, 1, 'url']],
  ['a source at a host for examples', { [DEAL]: swap('acme.example', 'example.com') }, ['example-text', DEAL, 1, 'url']],
  ['the headline of a source', { [FIRST]: swap('The first agreement', 'The Deal!') }, ['copied-headline', FIRST, 2, 'title']],
  ['a title that is its own summary', { [FIRST]: swap('summary: Acme hosts Bolt.', 'summary: The first agreement.') }, ['repeated-title', FIRST, 7, 'summary']],
  ['a link that shows another host', prose(`See [https://acme.example/deal](https://bolt.example/deal).${CITE}`), ['misleading-link', FIRST, 19, 'prose']],
  ['a link that shows another page', prose(`See [acme.com/deal](https://www.acme.com/other).${CITE}`), ['misleading-link', FIRST, 19, 'prose']],
  ['a link whose words hold another address', prose(`See [the deal (www.acme.com)](https://bolt.example/).${CITE}`), ['misleading-link', FIRST, 19, 'prose']],
  ['a link that shows another page of the site', prose(`See [/terms/licence/](/terms/hosting/).${CITE}`), ['misleading-link', FIRST, 19, 'prose']],
  ['a link that shows where it leads, in part', prose(`See [acme.com](https://www.acme.com/deal?id=1#a), [acme.com/de…](https://acme.com/deal) and [/terms/hosting](/terms/hosting/).${CITE}`)],
  ['a link whose words look like an address', prose(`See [Node.js and/or more](https://acme.com/).${CITE}`)],
  ['a word twice', { [FIRST]: swap('Acme hosts Bolt.', 'Acme does does Bolt.') }, ['doubled-word', FIRST, 7, 'summary']],
  ['words that may stand twice', prose(`He said that that had had its time in Walla Walla, and so so-called.${CITE}`)],
  ['a day that no month has', prose(`It ended on 31 June 2024.${CITE}`), ['impossible-day', FIRST, 19, 'prose']],
  ['such a day in American order', { [FIRST]: swap('Acme hosts Bolt.', 'Acme hosts Bolt from February 30, 2024.') }, ['impossible-day', FIRST, 7, 'summary']],
  ['days that months have', prose(`From 31 May to 30 June; in February 3000 of them.${CITE}`)],
  ['marks around a quotation', prose('He said “<Quote source="acme-2024-deal">one two</Quote>”.'), ['doubled-marks', FIRST, 19, 'prose']],
  ['marks in a quotation', prose('He said <Quote source="acme-2024-deal">"one two"</Quote>.'), ['doubled-marks', FIRST, 19, 'prose']],
  ['a link without words', prose(`See [](https://acme.com/x).${CITE}`), ['empty-link', FIRST, 19, 'prose']],
  ['a home page for a source', { [DEAL]: swap('acme.example/deal', 'acme.example/') }, ['home-page', DEAL, 1, 'url']],
  ['a home page by the name of its file', { [DEAL]: swap('acme.example/deal', 'acme.example/index.html') }, ['home-page', DEAL, 1, 'url']],
  ['a shortened link', prose(`See [it](https://t.co/x).${CITE}`), ['passing-address', FIRST, 19, 'prose']],
  ['a shortened address', { [DEAL]: swap('acme.example/deal', 'bit.ly/3abc') }, ['passing-address', DEAL, 1, 'url']],
  ['a search for a source', { [DEAL]: swap('acme.example/deal', 'www.google.com/search?q=acme') }, ['passing-address', DEAL, 1, 'url']],
  ['an address that a search engine leads through', { [DEAL]: swap('acme.example/deal', 'www.google.com/url?q=https://acme.com/') }, ['passing-address', DEAL, 1, 'url']],
  ['a copy given as the page', { [DEAL]: swap('https://acme.example/deal', 'https://web.archive.org/web/20240301000000/https://acme.example/deal') }, ['passing-address', DEAL, 1, 'url']],
  ['a page with a date in its address', { [DEAL]: swap('acme.example/deal', 'acme.example/2024/15_11_2023_Acme.html') }],
  ['a copy older than the source', { [DEAL]: (text) => `${text}archive: https://web.archive.org/web/20230101000000/https://acme.example/deal\n` }, ['not-an-archive', DEAL, 7, 'archive']],
  ['a note that a source is needed', prose(`It ends [citation needed].${CITE}`), ['placeholder', FIRST, 19, 'prose']],
  ['a doubt in brackets', prose(`It ends (source?).${CITE}`), ['placeholder', FIRST, 19, 'prose']],
  ['text in the wrong encoding', { [DEAL]: swap('The deal', 'The caf\u00c3\u00a9 deal') }, ['garbled-text', DEAL, 3, 'title']],
  ['prose in the wrong encoding', prose(`It is \u00e2\u20ac\u0153final\u00e2\u20ac.${CITE}`), ['garbled-text', FIRST, 19, 'prose']],
  ['a sign for what could not be read', { [DEAL]: swap('The deal', 'The de\ufffdal') }, ['garbled-text', DEAL, 3, 'title']],
  ['accents as they should be', { [DEAL]: swap('The deal', '\u00c2ge, caf\u00e9, \u00c3o, \u201cdeal\u201d') }],
  ['a letter of another script in a name', { 'parties.yaml': swap('name: Bolt', 'name: B\u043elt') }, ['look-alike', 'parties.yaml', 5, 'parties[1].name']],
  ['a name all of twins', { 'parties.yaml': swap('name: Bolt', 'name: \u0410\u0421\u041c\u0415') }, ['look-alike', 'parties.yaml', 5, 'parties[1].name']],
  ['letters of full width', { [DEAL]: swap('The deal', 'The \uff44eal') }, ['look-alike', DEAL, 3, 'title']],
  ['a look-alike in prose', prose(`\u0410cme hosts.${CITE}`), ['look-alike', FIRST, 19, 'prose']],
  ['a title in another script', { [DEAL]: swap('The deal', '\u0421\u043e\u0433\u043b\u0430\u0448\u0435\u043d\u0438\u0435 of Acme') }],
  ['a long quotation', prose(`He said <Quote source="acme-2024-deal">${'one two three '.repeat(8)}</Quote>.`), ['long-quotation', FIRST, 19, 'prose']],
  ['a quoted paragraph', prose(`> ${'one two three '.repeat(8)}${CITE}`), ['long-quotation', FIRST, 19, 'prose']],
  ['a long quotation in marks', prose(`He said \u201c${'one two three '.repeat(12)}\u201d.${CITE}`), ['long-quotation', FIRST, 19, 'prose']],
  ['a short quotation', prose('He said <Quote source="acme-2024-deal">one two three</Quote>.')],
  ['a heading without words', prose('##'), ['empty-heading', FIRST, 19, 'prose']],
  ['a heading two levels below the title', prose(`### The price\n\nMore.${CITE}`), ['skipped-level', FIRST, 19, 'prose']],
  ['a heading two levels below another', prose(`## The price\n\n#### In pounds\n\nMore.${CITE}`), ['skipped-level', FIRST, 21, 'prose']],
  ['a heading with an amount', prose(`## A secret $90 billion bribe\n\nMore.${CITE}`), ['claim-in-heading', FIRST, 19, 'prose']],
  ['a heading that tells what a party did', prose(`## Acme secretly bribed Bolt\n\nMore.${CITE}`), ['claim-in-heading', FIRST, 19, 'prose']],
  ['a heading that is a sentence', prose(`## It ended.\n\nMore.${CITE}`), ['claim-in-heading', FIRST, 19, 'prose']],
  ['a heading that is a label', prose(`## What Acme did with GPT-4\n\nMore.${CITE}\n\n## Acme and Bolt\n\nMore.${CITE}`)],
  ['a claim in a block of code', prose('```\nAcme bribed Bolt.\n```'), ['uncited-paragraph', FIRST, 19, 'prose']],
  ['a year that numbers a list', prose(`2021. That was the year.${CITE}`), ['accidental-markup', FIRST, 19, 'prose']],
  ['a line that makes a heading', prose(`A deal was made.${CITE}\n---`), ['accidental-markup', FIRST, 20, 'prose']],
  ['a number that begins a list within a sentence', prose(`Acme pays\n- 5 of them.${CITE}`), ['uncited-paragraph', FIRST, 19, 'prose'], ['accidental-markup', FIRST, 20, 'prose']],
  ['more than that makes a quotation', prose(`> 5 billion were paid.${CITE}`), ['accidental-markup', FIRST, 19, 'prose']],
  ['italics within a number', prose(`It is 5*6*7.${CITE}`), ['accidental-markup', FIRST, 19, 'prose']],
  ['a line that vanishes', prose(`More.${CITE}\n\n[Note]: Acme`), ['accidental-markup', FIRST, 21, 'prose']],
  ['lists and lines that are meant', prose(`Two things:${CITE}\n- one${CITE}\n- two${CITE}\n\n---\n\n1. one${CITE}\n2. two${CITE}\n\n2 * 3 is *six*.${CITE}`)],
  ['stars that readers see', prose(`It is **\u201cfinal.\u201d**Acme said so.${CITE}`), ['literal-markup', FIRST, 19, 'prose']],
  ['a link that is none', prose(`See [it] (https://acme.example/).${CITE}`), ['literal-markup', FIRST, 19, 'prose']],
  ['a heading that is none', prose(`##Prices and more${CITE}`), ['literal-markup', FIRST, 19, 'prose']],
  ['Markdown in a field', { [FIRST]: swap('summary: Acme', 'summary: "**Acme**"\n#') , }, ['literal-markup', FIRST, 7, 'summary']],
  ['a tag in a field', { [FIRST]: swap('summary: Acme hosts Bolt.', `summary: 'Acme hosts Bolt.${CITE}'`) }, ['literal-markup', FIRST, 7, 'summary']],
  ['a link to an address that is a document itself', { [FIRST]: swap('title: The first', 'title: "[x](data:text/html,1) The first" #') }, ['markup-in-field', FIRST, 2, 'title']],
  ['an element that runs code', { [FIRST]: swap('title: The first', 'title: "<img src=x onerror=alert(1)> The first" #') }, ['markup-in-field', FIRST, 2, 'title']],
  ['marks of Markdown within code', prose(`It is \`**x**\`.${CITE}`)],
]; // prettier-ignore

describe('checkContent, on what readers would see', () => {
  test.each(CASES)('reports %s, and nothing else', (_name, edits, ...expected) => {
    const { issues } = checkContent(contentFolder(edits), 'content');
    const found = issues.map(({ rule, file, line, field }) => [rule, file, line, field]);
    expect(found).toEqual(
      expected.map(([rule, file, line, field]) => [rule, `content/${file}`, line, field]),
    );
    for (const { message, fix } of issues) expect([message, fix].join(' ')).toMatch(/^["A-Z0-9].*\.$/s);
  });

  test.each([
    ['only warns of an element in the headline of a draft', 'draft: true\nadded', 'warning'],
    ['refuses an element in the title of an entry that is published', 'added', 'error'],
  ])('%s', (_name, added, severity) => {
    const edits = {
      [SECOND]: (text: string) =>
        text
          .replace(/changes:[^]*added/, added)
          .replace('title: The second', 'title: "<script> The second" #'),
      'site.yaml': swap('2025-05-01', '2024-03-01'),
    };
    const { issues } = checkContent(contentFolder(edits), 'content');
    expect(issues.filter(({ rule }) => rule === 'markup-in-field').map((issue) => issue.severity)).toEqual([
      severity,
    ]);
  });

  test('only warns of an element in the headline of a source, which stays as published', () => {
    const { issues } = checkContent(
      contentFolder({ [NEWS]: swap('The news', '<script> and the news') }),
      'content',
    );
    expect(issues.map(({ rule, severity }) => [rule, severity])).toEqual([['markup-in-field', 'warning']]);
  });

  test('refuses the id of a source that a template gives, as a name of a file', () => {
    const edits = { 'sources/id-of-the-source.yaml': contentOf(NEWS), [NEWS]: null };
    const rename = (text: string) => text.replaceAll('daily-2025-news', 'id-of-the-source');
    const { issues } = checkContent(contentFolder({ ...edits, [SECOND]: rename }), 'content');
    expect(issues.map(({ rule, file }) => [rule, file])).toContainEqual([
      'placeholder',
      'content/sources/id-of-the-source.yaml',
    ]);
  });

  test('tells the text that a garbled one was', () => {
    const { issues } = checkContent(
      contentFolder({ [NEWS]: swap('The news', 'caf\u00c3\u00a9') }),
      'content',
    );
    expect(issues.map(({ fix }) => fix)).toEqual(['Write "\u00e9" if that is meant.']);
  });
});
