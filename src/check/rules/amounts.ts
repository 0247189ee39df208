import { UNIT_FACTS } from '#record/figures/units.ts';
import { DISCLOSED, type DisplayStanding } from '#record/shared/vocabulary.ts';
import { errorAt, warningAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { fieldsAt, memberOf } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import type { ContentFolder } from './folder.ts';
import { allTexts } from './folder-texts.ts';

/** Amounts that contradict what stands beside them: known and not disclosed, or more than there is. */
export function amountIssues(folder: ContentFolder): Issue[] {
  const { entries, terms } = folder;
  return [
    ...entries.flatMap(({ yaml }) => (yaml ? disclosedIssues(yaml, 'changes[]') : [])),
    ...(terms?.yaml ? disclosedIssues(terms.yaml, 'terms[].aspects[].before') : []),
    ...entries.flatMap(({ yaml }) => (yaml ? figureIssues(yaml, folder) : [])),
    ...wordedIssues(folder),
  ];
}

/** Values that give an amount and say that nobody has disclosed it. */
function disclosedIssues(yaml: LocatedYaml, pattern: string): Issue[] {
  return fieldsAt(yaml.value, pattern).flatMap(({ name, value }) => {
    const standing = memberOf(value, 'standing');
    const words = String(memberOf(value, 'value'));
    if (typeof standing !== 'string' || DISCLOSED[standing as keyof typeof DISCLOSED] !== false) return [];
    if (!AMOUNT.test(words)) return [];
    return [errorAt(placeIn(yaml, `${name}.standing`), knownAmount(words, standing as DisplayStanding))];
  });
}

function knownAmount(words: string, standing: DisplayStanding): Finding {
  return {
    rule: 'known-amount',
    message: `The value ${quoted(words)} gives an amount, and the standing says "${standing}".`,
    fix: 'Write what the amount rests on, "stated", "reported" or "inferred", or a value without it.',
  };
}

/** An amount of money, a share or a quantity; years and counts of other things are none. */
const AMOUNT =
  /[$€£¥]\s?\d|\d[\d.,]*\s?(?:%|per ?cent\b|percent\b|[bmk]n?\b|billion|million|trillion|thousand|dollars?|euros?|pounds?|USD|EUR|GBP|shares?|units?|[GMk]W\b)|\b(?:USD|EUR|GBP|US\$)\s?\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred)\s+(?:hundred|thousand|million|billion|trillion|per ?cent|percent)\b/i;

/** Figures beyond what their unit can mean: dollars written where the unit is billions of them. */
function figureIssues(yaml: LocatedYaml, { figures }: ContentFolder): Issue[] {
  const units = new Map(figures?.parsed?.series.map(({ id, unit }) => [id, unit]));
  return fieldsAt(yaml.value, 'figures[]').flatMap(({ name, value }) => {
    const unit = units.get(String(memberOf(value, 'series')));
    const bound = unit ? UNIT_FACTS[unit].implausible : Infinity;
    return ['amount', 'low', 'high', 'conditional'].flatMap((field) => {
      const number = memberOf(value, field);
      if (typeof number !== 'number' || number <= bound) return [];
      const written = yaml.written.get(`${name}.${field}`) ?? String(number);
      return [
        warningAt(placeIn(yaml, `${name}.${field}`), {
          rule: 'impossible-amount',
          message: `${written} ${unit} is more than there can be.`,
          fix: `Write the number in the unit of its series, ${unit}.`,
        }),
      ];
    });
  });
}

/** `20,000,000,000 billion`: a number that is written out and scaled as well; one a place. */
function wordedIssues(folder: ContentFolder): Issue[] {
  return allTexts(folder).flatMap(({ place, text }) => {
    const [found, digits = ''] = /(\d[\d,. ]*\d)\s?(?:billion|million|trillion|bn|tn)\b/i.exec(text) ?? [];
    if (found === undefined || Number.parseFloat(digits.replaceAll(/[, ]/g, '')) < 1_000_000) return [];
    return [
      warningAt(place, {
        rule: 'impossible-amount',
        message: `${quoted(found)} is more than there can be.`,
        fix: 'Write the number out, or its scale, not both.',
      }),
    ];
  });
}
