import { listOf } from '#record/shared/text.ts';
import type { Involved } from './involved.ts';
import type { FeatureValue } from '#record/desk-files/features.ts';
import type { EventMatch, Reading, PhraseMatch } from './reading.ts';

/** The features that rest on what happens, and between whom. */
export function eventFeatures(
  reading: Reading,
  { above, anywhere, counterparts, others, nameOf }: Involved,
): FeatureValue[] {
  const { events } = reading.title;
  const isBoth = above.length > 1;
  const withCounterpart = above.length === 1 && counterparts.length > 0;
  const contract = strongest(events.filter(({ concerns }) => concerns === 'contract'));
  const company = strongest(events.filter((event) => happensAt(event, above)));
  const below = reading.summary.events.filter((it) => it.concerns === 'contract' || happensAt(it, anywhere));
  const told = reading.summary.events.filter((it) =>
    it.concerns === 'contract' ? anywhere.length + others.length > 1 : happensAt(it, [...reading.speakers]),
  );
  const names = listOf([...above, ...counterparts].map(nameOf));
  return [
    matchFeature('event', strongest(events), (what) => `event: ${what}`),
    matchFeature('event-between', isBoth ? contract : null, (what) => `between ${names}: ${what}`),
    matchFeature('event-counterpart', withCounterpart ? contract : null, (what) => `${names}: ${what}`),
    matchFeature('event-company', company, (what) => `${names} ${what}`),
    matchFeature(
      'event-told',
      reading.speakers.size > 0 ? strongest(told) : null,
      (what) => `${reading.item.publisher} tells of it in the summary: ${what}`,
    ),
    matchFeature('event-below', strongest(below), (what) => `event in the summary: ${what}`),
    {
      feature: 'outsider',
      value: above.length === 1 && counterparts.length === 0 && contract !== null ? 1 : 0,
      text: `${names} with somebody outside the record: ${contract?.what}`,
    },
  ];
}

function happensAt({ concerns, parties }: EventMatch, named: readonly string[]): boolean {
  return concerns === 'company' && named.some((id) => parties.length === 0 || parties.includes(id));
}

function strongest<S extends PhraseMatch>(matches: readonly S[]): S | null {
  return matches.reduce<S | null>(
    (best, match) => (match.strength > (best?.strength ?? 0) ? match : best),
    null,
  );
}

function matchFeature(
  feature: FeatureValue['feature'],
  match: PhraseMatch | null,
  text: (what: string) => string,
): FeatureValue {
  return { feature, value: (match?.strength ?? 0) / 3, text: text(match?.what ?? '') };
}
