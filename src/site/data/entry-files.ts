import type { APIContext } from 'astro';
import { cslToBiblatex, cslToRis, entryToCsl } from '#publish/citations/bibliography.ts';
import type { Entry } from '#record/entry/entry.ts';
import { entryToMarkdown } from '#publish/markdown/entry-markdown.ts';
import { entryFileAddress, type EntryFileEnding } from '#record/shared/address.ts';
import { effectsOf } from '#record/terms/effects.ts';
import { entryFileKey, pathsToRender } from './page-keys.ts';
import { getRecord } from './record.ts';
import { toUrlOf } from './to-url.ts';
import { versionOfEntry } from './versions.ts';

/** The published entries, as the paths of a route with `[slug]`; none whose file has been kept. */
export async function entryPaths(
  ending: EntryFileEnding,
): Promise<{ params: { slug: string }; props: { entry: Entry } }[]> {
  const { timeline } = await getRecord();
  const paths = timeline.map(async (entry) => ({
    params: { slug: entry.slug },
    props: { entry },
    address: entryFileAddress(entry.slug, ending),
    key: await entryFileKey(entry),
  }));
  return pathsToRender(await Promise.all(paths));
}

type EntryContext = APIContext<{ entry: Entry }>;

/** An entry in Markdown. */
export async function entryMarkdown(context: EntryContext): Promise<string> {
  const { site, parties, sources, ledger } = await getRecord();
  const { entry } = context.props;
  return entryToMarkdown(entry, {
    site,
    version: await versionOfEntry(entry),
    parties: entry.parties.map((id) => parties.get(id)?.name ?? id),
    sources: entry.sources.flatMap((id) => sources.get(id) ?? []),
    effects: effectsOf(ledger, entry.slug),
    toUrl: toUrlOf(context),
  });
}

/** An entry to cite, for reference managers. */
export async function entryCsl(context: EntryContext): Promise<string> {
  return `${JSON.stringify(await cslOf(context), null, 2)}\n`;
}

/** An entry to cite, for LaTeX. */
export async function entryBiblatex(context: EntryContext): Promise<string> {
  return cslToBiblatex(await cslOf(context));
}

/** An entry to cite, for reference managers that read neither of these. */
export async function entryRis(context: EntryContext): Promise<string> {
  return cslToRis(await cslOf(context));
}

async function cslOf(context: EntryContext): Promise<ReturnType<typeof entryToCsl>> {
  const { site } = await getRecord();
  const { entry } = context.props;
  return entryToCsl(entry, { site, toUrl: toUrlOf(context), version: await versionOfEntry(entry) });
}
