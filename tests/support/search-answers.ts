import type { Answers, AnswerTerm, AnswerValue } from '#site/search/contract-answers.ts';
import type { Day, When } from '#record/shared/when.ts';

/** A value of a term of a made-up contract: a mill that grinds for a bakery. */
export function makeValue(value: string, from: string | null, rest: Partial<AnswerValue> = {}): AnswerValue {
  return {
    value,
    words: '',
    standing: 'stated',
    from: from as When | null,
    until: null,
    sources: [],
    ...rest,
  };
}

const SHARE: AnswerTerm = {
  address: '/terms/share/',
  label: 'Harvest share, mill to bakery',
  question: 'What does the mill pay the bakery out of its harvest?',
  names: ['Share to bakery', 'harvest share'],
  aspects: [
    {
      label: 'Share',
      values: [
        makeValue('12% of the harvest', '2020-05-01'),
        makeValue('Ended', '2024-03-01', { standing: 'none' }),
      ],
    },
    { label: 'Cap', values: [makeValue('$40 million in total', '2020-05-01')] },
  ],
  elsewhere: [],
};

const COUNTERSHARE: AnswerTerm = {
  address: '/terms/countershare/',
  label: 'Harvest share, bakery to mill',
  question: 'What does the bakery pay the mill out of its harvest?',
  names: ['Share to mill', 'harvest share'],
  aspects: [{ label: 'Share', values: [makeValue('12% of the bread', '2020-05-01')] }],
  elsewhere: [],
};

const RIGHT: AnswerTerm = {
  address: '/terms/first-look/',
  label: 'Right of first look',
  question: 'Must the mill show new flour to the bakery first?',
  names: ['First look', 'licence to look'],
  aspects: [
    {
      label: 'Clause',
      values: [makeValue('Yes, within $7 million', '2021', { words: 'The bakery sees each flour first.' })],
    },
  ],
  elsewhere: ['7 million'],
};

/** What search knows of that contract. */
export const ANSWERS: Answers = {
  completeTo: '2025-06-30' as Day,
  days: ['2020-05-01', '2024-03-01'] as Day[],
  terms: [SHARE, COUNTERSHARE, RIGHT],
  named: [
    {
      address: '/parties/mill/',
      sort: 'Party',
      title: 'Voltmoor Mill',
      about: 'A mill.',
      names: ['Voltmoor Mill', 'VM'],
    },
    { address: '/parties/guild/', sort: 'Party', title: 'Guild', about: 'All bakers.', names: ['Guild'] },
    {
      address: '/entries/2021-look/',
      sort: 'Milestone',
      title: 'A look',
      about: '',
      names: ['First look', 'Opening day'],
    },
  ],
  channels: [
    makeChannel('market', 'Guild Market', 'Market'),
    makeChannel('night', 'Guild Night Market', 'Night Market'),
  ],
  things: ['Share'],
  abbreviations: { ROFL: 'right of first look' },
};

function makeChannel(id: string, ...names: [string, string]): Answers['channels'][number] {
  return { address: `/availability/${id}/`, sort: 'Availability', title: names[1], about: '', names };
}
