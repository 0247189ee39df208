import { listOf } from '#record/shared/text.ts';
import type { Involved } from './involved.ts';
import type { PartValue } from '#record/desk-files/features.ts';
import type { EventSign, Reading, Sign } from './reading.ts';

/** The parts that rest on what happens, and between whom. */
export function eventParts(
  reading: Reading,
  { above, anywhere, counterparts, nameOf }: Involved,
): PartValue[] {
  const { events } = reading.title;
  const isBoth = above.length > 1;
  const withCounterpart = above.length === 1 && counterparts.length > 0;
  const contract = strongest(events.filter(({ concerns }) => concerns === 'contract'));
  const company = strongest(events.filter((event) => happensAt(event, above)));
  const below = reading.summary.events.filter((it) => it.concerns === 'contract' || happensAt(it, anywhere));
  const names = listOf([...above, ...counterparts].map(nameOf));
  return [
    signPart('event', strongest(events), (what) => `event: ${what}`),
    signPart('event-between', isBoth ? contract : null, (what) => `between ${names}: ${what}`),
    signPart('event-counterpart', withCounterpart ? contract : null, (what) => `${names}: ${what}`),
    signPart('event-company', company, (what) => `${names} ${what}`),
    signPart('event-below', strongest(below), (what) => `event in the summary: ${what}`),
    {
      part: 'outsider',
      value: above.length === 1 && counterparts.length === 0 && contract !== null ? 1 : 0,
      text: `${names} with somebody outside the record: ${contract?.what}`,
    },
  ];
}

function happensAt({ concerns, parties }: EventSign, named: readonly string[]): boolean {
  return concerns === 'company' && named.some((id) => parties.length === 0 || parties.includes(id));
}

function strongest<S extends Sign>(signs: readonly S[]): S | null {
  return signs.reduce<S | null>((best, sign) => (sign.strength > (best?.strength ?? 0) ? sign : best), null);
}

function signPart(part: PartValue['part'], sign: Sign | null, text: (what: string) => string): PartValue {
  return { part, value: (sign?.strength ?? 0) / 3, text: text(sign?.what ?? '') };
}
