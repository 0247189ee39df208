import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listFiles } from '#command/list-files.ts';
import { projectFolder } from '#command/settings.ts';
import { DISPLAY_STANDINGS, STATUSES } from '#record/shared/vocabulary.ts';
import { withNewMembers } from './support/new-members.ts';

const WORDS = 'src/record/shared/vocabulary.ts';
const FIGURES = 'src/record/figures/schema.ts';
const INBOX = 'src/record/desk-files/inbox-schema.ts';
const DIFFERENCE = 'src/record/terms/difference.ts';
const PERIOD = 'src/record/terms/value-period.ts';
const TIER = 'src/record/source/tier.ts';

/** The lists of members by file. */
const VOCABULARIES = {
  EFFECTS: WORDS,
  STANDINGS: WORDS,
  STATUSES: WORDS,
  KINDS: WORDS,
  COUNTS: WORDS,
  TIERS: TIER,
  VERIFICATIONS: TIER,
  LINK_STATES: 'src/record/source/links-schema.ts',
  ORIGINS: PERIOD,
  DIFFERENCES: DIFFERENCE,
  SERIES_KINDS: FIGURES,
  UNITS: 'src/record/figures/units.ts',
  ACTIONS: INBOX,
  PROPOSALS: INBOX,
  VERDICTS: 'src/desk/match/suggestion.ts',
};

/** The files that decide about each, and in how many places. Fewer would mean that one has begun to guess. */
const DECIDING: Record<keyof typeof VOCABULARIES, Record<string, number>> = {
  EFFECTS: {
    [WORDS]: 3,
    [PERIOD]: 1,
    'src/record/terms/ledger.ts': 1,
    'src/check/rules/sourcing.ts': 1,
    'src/publish/syndication/feed-items.ts': 1,
  },
  STANDINGS: {
    [WORDS]: 5,
    [DIFFERENCE]: 3,
    'src/record/figures/answers.ts': 1,
    'src/record/figures/words.ts': 1,
  },
  STATUSES: { [WORDS]: 2, 'src/check/rules/sourcing.ts': 1, 'src/publish/social-images/theme.ts': 1 },
  KINDS: { 'src/record/timeline/related.ts': 1 },
  COUNTS: { [WORDS]: 1, 'src/record/figures/counting.ts': 5, 'src/record/figures/words.ts': 2 },
  TIERS: { [TIER]: 4 },
  VERIFICATIONS: { [TIER]: 4 },
  LINK_STATES: { 'src/record/source/link-state.ts': 2, 'src/links/report.ts': 2 },
  ORIGINS: { [PERIOD]: 4 },
  DIFFERENCES: { [DIFFERENCE]: 4 },
  SERIES_KINDS: { [FIGURES]: 1, 'src/record/figures/words.ts': 1 },
  UNITS: { 'src/record/figures/units.ts': 1 },
  ACTIONS: { [INBOX]: 1, 'src/desk/inbox/decide.ts': 2, 'src/desk/review/plan.ts': 1 },
  PROPOSALS: {
    'src/desk/inbox/decide.ts': 1,
    'src/desk/inbox/merge-into-story.ts': 1,
    'src/desk/suggest/report-text.ts': 1,
  },
  VERDICTS: { 'src/desk/inbox/merge-into-story.ts': 1, 'src/desk/suggest/report-text.ts': 1 },
};

/** How a run of visits goes on is a tale of single states. */
const OF_ONE_MEMBER = ['src/links/next-link-check.ts'];

const { problemsWith, comparisons, members } = withNewMembers(VOCABULARIES);

describe('a new member of a vocabulary', () => {
  test.each(Object.entries(DECIDING))(
    'of %s fails the types wherever it has to be decided',
    (name, deciding) => {
      const found = problemsWith(name);
      const missed = Object.entries(deciding).filter(
        ([file, places]) => found.filter((other) => other === file).length < places,
      );
      expect({ missed, found }).toEqual({ missed: [], found });
    },
  );

  test('is nowhere passed over by a comparison with another member', () => {
    expect(comparisons.filter(({ file }) => !OF_ONE_MEMBER.includes(file))).toEqual([]);
  });

  test('is not decided in components, whose types only a slow check knows', async () => {
    const compared: string[] = [];
    for (const path of (await listFiles(join(projectFolder, 'src'))).filter((it) => it.endsWith('.astro'))) {
      const text = await readFile(join(projectFolder, 'src', path), 'utf8');
      for (const [found, member = ''] of text.matchAll(COMPARISON))
        if (members.has(member)) compared.push(`${path}: ${found}`);
    }
    expect(compared).toEqual([]);
  });
});

/** With a property that holds a member, as components would write it. */
const COMPARISON =
  /\b(?:effect|standing|status|kind|counts|tier|verification|state|origin|difference|unit|action|verdict)\b [!=]== '([^']+)'/g;

test('every standing and status has a form of its own', async () => {
  const css = await readFile(join(projectFolder, 'src/site/styles/forms.css'), 'utf8');
  const words = [...DISPLAY_STANDINGS, ...STATUSES];
  expect(words.filter((word) => !css.includes(`.form[data-form='${word}']`))).toEqual([]);
});
