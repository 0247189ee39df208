import { dayAfter, daysBetween, firstDayOf, parseDay, parseWhen, type Day } from '#record/shared/when.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { errorAt, warningAt, type Issue } from '#record/shared/issue.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn, type LocatedYaml } from '../yaml/located-yaml.ts';
import type { ContentFolder } from './folder.ts';

/** Fields of `site.yaml` that hold words of another kind, and a day far from anything the record tells. */
export function siteFieldIssues(folder: ContentFolder): Issue[] {
  const yaml = folder.site?.yaml;
  return yaml ? [...contactIssues(yaml), ...languageIssues(yaml), ...completeToIssues(yaml, folder)] : [];
}

function contactIssues(yaml: LocatedYaml): Issue[] {
  const contact = textAt(yaml, 'contact');
  if (contact === null || /^[^\s@:/]+@[^\s@/]+\.[^\s@/]+$/.test(contact) || parseWebAddress(contact))
    return [];
  return [
    errorAt(placeIn(yaml, 'contact'), {
      rule: 'bad-contact',
      message: `${quoted(contact)} is neither an e-mail address nor a web address.`,
      fix: 'Write editors@example.org, or an address that begins with https://.',
    }),
  ];
}

/** BCP 47, as far as browsers hold to it. */
function languageIssues(yaml: LocatedYaml): Issue[] {
  const language = textAt(yaml, 'language');
  const meant = language === null ? null : canonicalTag(language);
  if (language === null || meant === language) return [];
  return [
    errorAt(placeIn(yaml, 'language'), {
      rule: 'bad-language',
      message: `${quoted(language)} is not the tag of a language.`,
      fix: meant === null ? 'Write en, de or pt-BR: the tag of BCP 47.' : `Write ${meant}.`,
    }),
  ];
}

/** Null if the text has not the form of a tag, or names no language that is known. */
function canonicalTag(text: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text.replaceAll('_', '-'));
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    return name === undefined ? null : tag;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The record claims completeness up to that day; a year beyond its newest date is a slip of the pen. */
function completeToIssues(yaml: LocatedYaml, { entries, sources, guides, brief }: ContentFolder): Issue[] {
  const completeTo = parseDay(String(fieldsAt(yaml.value, 'completeTo')[0]?.value));
  const days = [...entries, ...sources, ...guides, brief].flatMap((file) =>
    ['date', 'added', 'checked', 'corrections[].date'].flatMap((name) =>
      fieldsAt(file?.yaml?.value, name).flatMap(({ value }) => dayOf(value)),
    ),
  );
  const newest = days.toSorted().at(-1);
  if (!completeTo || !newest || daysBetween(newest, completeTo) <= A_YEAR) return [];
  return [
    warningAt(placeIn(yaml, 'completeTo'), {
      rule: 'far-complete-to',
      message: `${completeTo} lies more than a year after ${newest}, the newest date in the record.`,
      fix: `Write the last day whose news were looked through, such as ${dayAfter(newest)}.`,
    }),
  ];
}

const A_YEAR = 366;

function dayOf(value: unknown): Day[] {
  const when = parseWhen(String(value));
  return when ? [firstDayOf(when)] : [];
}

function textAt(yaml: LocatedYaml, name: string): string | null {
  const value = fieldsAt(yaml.value, name)[0]?.value;
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}
