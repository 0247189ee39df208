import { sourceFile, type SourceFacts } from '../new-files/source-file.ts';
import { canonicalUrl } from '#record/shared/canonical-url.ts';
import type { DraftSource } from '../new-files/source-draft.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import type { When } from '#record/shared/when.ts';
import type { Source } from '#record/source/schema.ts';
import type { Tier } from '#record/source/tier.ts';
import { CommandError } from '#command/command-error.ts';
import { userAgentOf } from '#net/user-agent.ts';
import type { EditedFolder } from './edited-folder.ts';
import type { Plan } from './plan.ts';
import { sourceChanges } from './source-changes.ts';
import type { NewOptions } from './command.ts';
import { linkedSources, proposeRestsOn } from './linked-sources.ts';
import { NOTHING_KNOWN, type PageFacts } from './page-facts.ts';
import { answersTo } from './question.ts';
import { readPage } from './read-page.ts';
import { judgementQuestions, pageQuestions } from './source-questions.ts';

/** A source file, unless the record already has one with this address. */
export async function planSource(url: string, desk: EditedFolder, options: NewOptions): Promise<Plan> {
  const source = await sourceAt(url, desk, options);
  const cite = `<Cite source="${source.id}" />`;
  if (source.file === null) {
    return { changes: [], message: `The record has this address already: ${source.id}. To cite it: ${cite}` };
  }
  const changes = sourceChanges([source], desk);
  return { changes, message: `${changes[0]?.file} is written. To cite it: ${cite}` };
}

/** The record's source of this id or address, or a new one for the address. */
export async function sourceAt(text: string, desk: EditedFolder, options: NewOptions): Promise<DraftSource> {
  const present = findSource(text, desk.record.sources);
  if (present) return { ...present, file: null };
  const url = parseWebAddress(text)?.href;
  if (url === undefined) {
    throw new CommandError(`"${text}" is neither the id of a source nor an http(s) address.`, 2);
  }
  return newSource(url, desk, options);
}

function findSource(text: string, sources: readonly Source[]): Source | undefined {
  const address = canonicalUrl(text);
  return sources.find(({ id, url }) => id === text || (address !== null && canonicalUrl(url) === address));
}

async function newSource(url: string, desk: EditedFolder, options: NewOptions): Promise<DraftSource> {
  const asking = { ...options, command: `npm run new -- source ${url}` };
  const page = await factsOf(url, desk, options);
  const said = await answersTo(pageQuestions(url, page, desk), asking);
  const facts = { publisher: said.publisher, title: said.title, date: said.date as When };
  const { id, ...judged } = await answersTo(judgementQuestions(facts, desk), asking);
  const linked = linkedSources(page.links, desk.record.sources);
  if (linked.length > 0 && judged.tier !== 'primary') console.error(proposeRestsOn(linked));
  const file = sourceFile(id, { title: null, ...answered({ ...said, ...judged }), url } as SourceFacts);
  return { id, publisher: said.publisher, tier: judged.tier as Tier, file };
}

/** What is not left empty; every answer fits the schema of its field. */
function answered(answers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(answers).filter(([, text]) => text.trim() !== ''));
}

/** Fetches the page only if an answer is missing. */
async function factsOf(
  url: string,
  { record }: EditedFolder,
  { given, allowPrivateHosts }: NewOptions,
): Promise<PageFacts> {
  if (isComplete(given)) return NOTHING_KNOWN;
  const userAgent = await userAgentOf(record.site);
  const { facts, problem } = await readPage(url, { userAgent, allowPrivateHosts });
  if (problem !== null) console.error(`${url} could not be read: ${problem}`);
  return facts;
}

function isComplete(given: NewOptions['given']): boolean {
  return ['publisher', 'title', 'date'].every((name) => (given[name] ?? null) !== null);
}
