import { inOrder } from '#record/availability/fold.ts';
import type { Offer } from '#record/availability/schema.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { firstDayOf, lastDayOf, type When } from '#record/shared/when.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import { idIssues } from './duplicates.ts';
import type { ContentFolder } from './folder.ts';
import { declaredNames } from './names.ts';
import { idsAt, unknownIdIssues, type IdField } from './unknown-ids.ts';

/** Offers that name what nothing declares, or from which no state of a day can be computed. */
export function availabilityIssues(folder: ContentFolder): Issue[] {
  const yaml = folder.availability?.yaml;
  if (!yaml) return [];
  const offers = (folder.availability?.parsed?.offers ?? []).map((offer, index) => ({
    ...offer,
    field: `offers[${index}]`,
  }));
  const cells = Map.groupBy(offers, ({ model, channel }) => `${model} ${channel}`);
  return [
    ...['families[].id', 'models[].id', 'channels[].id'].flatMap((ids) =>
      idIssues(yaml, fieldsAt(yaml.value, ids)),
    ),
    ...unknownIdIssues(yaml, idFields(folder, yaml)),
    ...[...cells.values()].flatMap((cell) => [
      ...repeatedStageIssues(yaml, cell),
      ...backwardIssues(yaml, cell),
    ]),
  ];
}

type LocatedOffer = Offer & { field: string };

function idFields(folder: ContentFolder, yaml: LocatedYaml): IdField[] {
  const { sources, parties, terms } = declaredNames(folder);
  const { label } = folder;
  const here = `${label}/availability.yaml`;
  const channels = { rule: 'unknown-channel', declared: idsAt(yaml, 'channels[].id'), where: here };
  const [models, families] = [idsAt(yaml, 'models[].id'), idsAt(yaml, 'families[].id')];
  return [
    { pattern: 'models[].family', rule: 'unknown-family', declared: families, where: here },
    { pattern: 'offers[].model', rule: 'unknown-model', declared: models, where: here },
    { pattern: 'offers[].channel', ...channels },
    { pattern: 'leads[].first', ...channels },
    { pattern: 'leads[].second', ...channels },
    {
      pattern: 'leads[].term',
      rule: 'unknown-term',
      declared: terms && new Set(terms.keys()),
      where: `${label}/terms.yaml`,
    },
    {
      pattern: 'channels[].party',
      rule: 'unknown-party',
      declared: parties,
      where: `${label}/parties.yaml`,
    },
    {
      pattern: 'offers[].sources[]',
      rule: 'unknown-source',
      declared: sources,
      where: `${label}/sources/`,
    },
  ];
}

function repeatedStageIssues(yaml: LocatedYaml, cell: readonly LocatedOffer[]): Issue[] {
  const groups = Map.groupBy(cell, ({ stage }) => stage);
  return [...groups].flatMap(([stage, [first, ...others]]) =>
    others.map(({ field }) =>
      errorAt(placeIn(yaml, `${field}.stage`), {
        rule: 'duplicate-offer',
        message: `${first?.field} already gives the stage ${quoted(stage)} of this model on this channel.`,
        fix: 'Keep one of the two, with the sources of both.',
      }),
    ),
  );
}

/** A stage that began, at the latest, before an earlier stage can have begun. */
function backwardIssues(yaml: LocatedYaml, cell: readonly LocatedOffer[]): Issue[] {
  const dated = inOrder(cell).filter((offer) => offer.from !== null) as (LocatedOffer & { from: When })[];
  return dated.flatMap((offer, index) => {
    const before = dated.slice(0, index).find(({ from }) => lastDayOf(offer.from) < firstDayOf(from));
    return before ? [backwardIssue(yaml, offer, before)] : [];
  });
}

function backwardIssue(yaml: LocatedYaml, offer: LocatedOffer, before: LocatedOffer): Issue {
  const isWithdrawal = offer.stage === 'withdrawn';
  return errorAt(placeIn(yaml, `${offer.field}.from`), {
    rule: isWithdrawal ? 'withdrawn-before-offered' : 'stage-backwards',
    message: `The stage ${quoted(offer.stage)} would begin on ${offer.from}, before ${quoted(before.stage)} on ${before.from} (${before.field}).`,
    fix: 'Correct one of the two days, or one of the two stages.',
  });
}
