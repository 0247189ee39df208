import type { Account } from '#record/entry/schema.ts';
import { escapeLineStarts, escapeMarkdown, writeAddress } from './escape-markdown.ts';
import { proseToMarkdown } from './prose-markdown.ts';
import { capitalised, listOf } from '#record/shared/text.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { entryAddress, type ToUrl } from '#record/shared/address.ts';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';
import { citedPassages } from '#record/prose/prose.ts';
import { passageAddress } from '#record/source/passages.ts';
import type { Source } from '#record/source/schema.ts';
import { titleOf } from '#record/source/title.ts';
import { factsAbout } from '#record/source/facts.ts';
import type { EffectOnAspect } from '#record/terms/effects.ts';
import { isClarification, spanText, wordsFor } from '#record/terms/value-words.ts';
import type { Entry } from '#record/entry/entry.ts';
import type { EntryVersion } from '#record/entry/version.ts';
import { STATUS_LABELS } from '#record/shared/vocabulary.ts';

/** What an entry's Markdown needs besides the entry. */
export interface EntryMarkdownContext {
  site: Site;
  /** Names of the parties involved. */
  parties: readonly string[];
  /** The entry's sources, in their order. */
  sources: readonly Source[];
  effects: readonly EffectOnAspect[];
  version: EntryVersion;
  toUrl: ToUrl;
}

/** The whole entry as Markdown, to be read and kept elsewhere; its sources are footnotes (GitHub's form). */
export function entryToMarkdown(entry: Entry, context: EntryMarkdownContext): string {
  const { site, parties, sources, effects, toUrl } = context;
  const facts = [
    formatWhen(entry.date),
    entry.kind,
    STATUS_LABELS[entry.status].toLowerCase(),
    listOf(parties),
  ];
  const blocks = [
    `# ${escapeMarkdown(entry.title)}`,
    escapeLineStarts(escapeMarkdown(facts.join(' · '))),
    `**${escapeMarkdown(entry.summary)}**`,
    proseToMarkdown(entry.html, toUrl),
    ...section('What it changed', effects.map(describeEffect)),
    ...section(
      'What practice showed',
      entry.observations.map(
        (seen) =>
          `${formatWhen(seen.date ?? entry.date)}: ${escapeMarkdown(seen.text)}${marks(seen.sources)}`,
      ),
    ),
    ...section('Where accounts differ', entry.accounts.map(describeAccount)),
    ...section('What is not known', entry.openQuestions.map(asItem)),
    ...section(
      'Corrections',
      entry.corrections.map(({ date, what, why }) => asItem(`${formatWhen(date)}: ${what} ${why ?? ''}`)),
    ),
    '## Sources',
    sources.map((source) => describeSource(source, entry)).join('\n'),
    '---',
    `${escapeMarkdown(site.title)}, version of ${formatWhen(context.version.day)}: <${toUrl(entryAddress(entry.slug))}>. ` +
      `Text: [${LICENCE.name}](${LICENCE.url}). Titles of sources belong to their publishers.`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`## ${title}`, items.map((item) => `- ${item}`).join('\n')] : [];
}

function asItem(text: string): string {
  return escapeLineStarts(escapeMarkdown(text.trim()));
}

function marks(sources: readonly string[]): string {
  return sources.map((id) => `[^${id}]`).join('');
}

function describeEffect({ term, aspect, before, after }: EffectOnAspect): string {
  const name = term.aspects.length > 1 ? `${term.label}, ${aspect.label}` : term.label;
  const words = wordsFor(after);
  const values = isClarification(after) ? `added: ${after.value}` : `${before.value} → ${after.value}`;
  const standing = words.text === null ? '' : ` (${words.label.toLowerCase()})`;
  const facts = [`${values}${standing}`, spanText(words)].filter(Boolean).join(', ');
  const text = `${facts}. ${words.detail ?? ''}`.trim();
  return `**${escapeMarkdown(name)}:** ${escapeMarkdown(text)}${marks(after.sources)}`;
}

function describeAccount({ about, versions, assessment }: Account): string {
  const sides = versions.map(({ says, sources }) => `  - ${asItem(says)}${marks(sources)}`);
  const judged = assessment ? [`  - What the sources support: ${escapeMarkdown(assessment)}`] : [];
  return [`**${escapeMarkdown(about)}**`, ...sides, ...judged].join('\n');
}

function describeSource(source: Source, entry: Entry): string {
  const { id, publisher, url, date, archive } = source;
  const title = `${escapeMarkdown(publisher)}, [${escapeMarkdown(titleOf(source))}](${writeAddress(url)})`;
  const facts = factsAbout(source);
  const words = facts.flatMap(({ word }) => word ?? []).join('; ');
  const notes = facts.flatMap(({ word, text }) => (word === null ? escapeMarkdown(text) : []));
  const copy = archive ? [`[Archived copy](${writeAddress(archive)}).`] : [];
  const seen = `${capitalised(words.toLowerCase())}.`;
  const cited = citedPassages(entry).flatMap((one) => (one.source === id ? one.passage : []));
  const places = source.passages
    .filter((passage) => cited.includes(passage.id))
    .map((passage) => `[${escapeMarkdown(passage.says)}](${writeAddress(passageAddress(source, passage))})`);
  return [`[^${id}]: ${title}, ${formatWhen(date)}.`, seen, ...copy, ...notes, ...places].join(' ');
}
