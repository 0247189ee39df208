import { z } from 'zod';
import type { Feed } from '#record/desk-files/feeds-schema.ts';
import type { Item } from '../normalise/item.ts';
import { webAddressSchema } from '#record/shared/web-address.ts';
import type { Tier } from '#record/source/tier.ts';

/** One article of a labelled set, a line of a `.jsonl` file. Other fields are ignored. */
export const labelledSchema = z.object({
  /** Id within the set. */
  id: z.string().min(1),
  /** Headline. */
  title: z.string(),
  /** Beginning of the text or what the feed said. Default: none. */
  summary: z.string().default(''),
  /** Where it was published. */
  url: webAddressSchema,
  /** Day or moment of publication, UTC: `2026-04-27`, `2026-04-27T06:08`. Default: not known. */
  published: z.string().optional(),
  /** Host of the publisher: `gazette.example`. */
  publisher: z.string(),
  /** What a reader made of it; `relevant-other` is neither for nor against. */
  label: z.enum(['relevant-milestone', 'relevant-other', 'near-miss', 'irrelevant']),
  /** Which milestone it reports. */
  milestone: z.string().optional(),
  /** Articles of one group report one event; those without were not grouped. */
  group: z.string().optional(),
});

export type Labelled = z.output<typeof labelledSchema>;

/** The article as a feed would have given it; its tier is that of the feed whose host publishes it. */
export function toItem(
  { id, title, summary, url, published, publisher }: Labelled,
  feeds: readonly Feed[],
): Item {
  const feed = feeds.find((it) => isOfHost(new URL(it.url).hostname, publisher));
  const tier: Tier = feed?.tier ?? 'secondary';
  return {
    feed: feed?.id ?? 'labelled',
    publisher,
    tier,
    url,
    title,
    summary,
    published: momentOf(published),
    guid: id,
  };
}

function isOfHost(feedHost: string, publisher: string): boolean {
  const host = feedHost.replace(/^www\./, '');
  return host === publisher || publisher.endsWith(`.${host}`);
}

/** A day counts as its noon. */
function momentOf(published = ''): string | null {
  const [, day, time = '12:00'] = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d))?/.exec(published) ?? [];
  const moment = new Date(`${day}T${time}:00Z`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}
