import { day } from '../support/builders.ts';
import type { Day } from '#record/shared/when.ts';

/** Something that coverage often says and the sources do not support. */
export interface WrongStatement {
  error: string;
  pattern: RegExp;
  /** Sentences that the pattern must catch. */
  examples: string[];
  /** Where it would be right in older entries: the day from which on it is wrong. */
  since?: Day;
}

/** Each looks within one sentence, so it stops at a full stop or semicolon: a denial often stands in the next one. */
export const WRONG_STATEMENTS: WrongStatement[] = [
  {
    error: 'April 2026 ended exclusive hosting; that was over since January 2025',
    pattern:
      /(?:April 2026|amendment|amended agreement)[^.;]*\b(?:end(?:s|ed)|lift(?:s|ed)) (?:\S+ ){0,4}(?:exclusive hosting|hosting exclusivity|exclusivity of (?:the )?hosting)|(?:exclusive hosting|hosting exclusivity)(?: \S+){0,3} (?:end(?:s|ed)|lifted) (?:in|on|with)(?: \S+){0,2} (?:April 2026|amendment)/i,
    examples: [
      "The amendment ended Microsoft's exclusive hosting of OpenAI.",
      'Exclusive hosting ended on 27 April 2026.',
    ],
  },
  {
    error: 'April 2026 first let OpenAI buy compute elsewhere; it had contracts with four others before',
    pattern:
      /(?:for the first time|first|newly|now)\b[^.;]*\b(?:buy|purchase|rent|contract)\b[^.;]*\b(?:compute|computing|capacity)\b[^.;]*\b(?:elsewhere|from others|other (?:clouds|providers))/i,
    examples: ['The amendment for the first time lets OpenAI buy computing capacity from other clouds.'],
    since: day('2026-04-01'),
  },
  {
    error: 'The licence until 2032 is new in April 2026; the year was set in October 2025',
    pattern:
      /\b(?:extend(?:s|ed)?|prolong(?:s|ed)?|lengthen(?:s|ed)?|new)\b[^.;]*\blicen[cs]e\b[^.;]*\b(?:to|until|through) 2032|licen[cs]e[^.;]*\b(?:extended|prolonged|newly|now runs?)\b[^.;]*2032/i,
    examples: ['The amendment extends the licence through 2032.', 'The licence was extended until 2032.'],
    since: day('2025-11-01'),
  },
  {
    error: 'Microsoft gave up the revenue share it receives; it stopped paying one',
    pattern:
      /Microsoft (?:gave up|gives up|stop(?:s|ped) receiving|no longer (?:receives|gets)|forgoes|forgave|waive[sd])\b[^.;]*\b(?:revenue|share|payments)|OpenAI (?:stop(?:s|ped) paying|no longer pays)\b[^.;]*\b(?:revenue|share|Microsoft)/i,
    examples: [
      'Microsoft gave up its revenue share.',
      'Microsoft stops receiving payments.',
      'OpenAI no longer pays a revenue share.',
    ],
  },
  {
    error: "Microsoft's share continues as before; it is capped, ends in 2030 and does not depend on AGI",
    pattern:
      /under (?:the|an) existing arrangement|(?:revenue share|payments) continues? (?:as before|unchanged)/i,
    examples: [
      'OpenAI keeps paying under the existing arrangement.',
      'The revenue share continues unchanged.',
    ],
    since: day('2026-04-01'),
  },
  {
    error: 'First ship unless Microsoft cannot or chooses not to; the announcement says "and"',
    pattern:
      /\b(?:can ?not|can't|is unable to) or (?:it )?(?:chooses?|decides?|prefers?|does|will|wants?) not/i,
    examples: ['Products ship first on Azure unless Microsoft cannot or chooses not to support them.'],
  },
  {
    error: 'Microsoft is a priority partner; the term is primary cloud partner',
    pattern: /\b(?:priority|preferred) (?:cloud )?partner(?! for )/i,
    examples: ["Microsoft stays OpenAI's priority partner.", 'Microsoft is the preferred cloud partner.'],
    since: day('2025-10-28'),
  },
  {
    error: 'Microsoft keeps a right of first refusal; it ended on 28 October 2025',
    pattern:
      /\b(?:keeps?|kept|retains?|retained|still (?:has|holds)|(?<!no longer )(?:has|holds)) (?:a|an|its|the) (?:right of )?first (?:refusal|call|right)\b|(?:right of first refusal|first refusal) (?:continues|remains|stays|goes on|is kept)/i,
    examples: [
      'Microsoft keeps its right of first refusal.',
      'Azure has the first call on new capacity.',
      'The right of first refusal remains.',
    ],
    since: day('2025-10-28'),
  },
  {
    error: "Amazon's $50 billion is a cloud deal; it is an investment",
    pattern:
      /\$50 billion (?:\S+ )?(?:cloud|compute|computing|AWS) (?:deal|contract|agreement|commitment)|(?:cloud|computing|AWS) (?:deal|contract|agreement) (?:\S+ )?(?:of|worth|for|over) \$50 billion/i,
    examples: ['The $50 billion Amazon cloud deal.', 'An AWS contract worth $50 billion.'],
  },
  {
    error: 'OpenAI signed with AWS the day after the amendment; the contracts are of November and February',
    pattern:
      /\b(?:sign(?:s|ed)|strikes?|struck)\b[^.;]*\b(?:AWS|Amazon)\b[^.;]*\b(?:(?:the|a|one) day (?:after|later)|28 April)|(?:(?:the|a|one) day (?:after|later)|28 April)\b[^.;]*\bsign(?:s|ed)\b[^.;]*\b(?:AWS|Amazon)\b/i,
    examples: [
      'OpenAI signed with AWS the day after the amendment.',
      'One day later OpenAI signed a contract with AWS.',
    ],
  },
  {
    error: "OpenAI's models could only be bought through Azure; OpenAI always sold its API itself",
    pattern:
      /\b(?:sold|bought|available|offered|had|purchased)\b(?: \S+){0,2} (?:only|exclusively|solely) (?:through|via|from|by|on) (?:Azure|Microsoft)|only (?:be )?(?:sold|bought|available|offered|had|purchased) (?:through|via|from|by|on) (?:Azure|Microsoft)/i,
    examples: [
      'Its models could be bought only through Azure.',
      'The API could only be bought from Microsoft.',
      'Models available exclusively via Azure.',
    ],
  },
  {
    error: "The amendment changed Microsoft's stake; dilution did, later",
    pattern:
      /(?:amendment|amended agreement|27 April)\b[^.;]*\b(?:reduce[sd]?|cuts?|lower(?:s|ed)|change[sd]?|dilute[sd]?)(?! no\b)\b[^.;]*\b(?:stake|holding|shareholding)\b/i,
    examples: ["The amendment cut Microsoft's stake to 25%."],
  },
  {
    error: 'April 2026 was the second loosening in 15 months; it was the third',
    pattern: /\bsecond (?:loosening|relaxation|easing)|loosen(?:s|ed) (?:\S+ ){1,6}(?:a second time|twice)/i,
    examples: ['The second loosening in 15 months.', 'It loosened the terms for a second time.'],
  },
  {
    error: 'The AGI clause was deleted; the press reports it and analysts infer it, neither company says so',
    pattern:
      /AGI clause (?:was|is|has been|had been|got) (?:deleted|removed|scrapped|dropped|abolished|struck|gone|dead)|\b(?:deletes?|deleted|removes?|removed|scraps|scrapped|drops?|dropped|abolishe[sd]|ended?|ends) the AGI clause/i,
    examples: ['The AGI clause was deleted.', 'The amendment scrapped the AGI clause.'],
  },
  {
    error: 'Microsoft invested more than $13 billion; the filings say 13.0 committed, 11.9 paid in',
    pattern:
      /\b(?:more than|over|above|upwards of|at least|in excess of) \$13(?:\.0)? billion|Microsoft (?:has )?(?:invested|paid) \$1[3-9](?:\.\d)? billion/i,
    examples: ['Microsoft put more than $13 billion into OpenAI.', 'Microsoft invested $13 billion.'],
  },
  {
    error: "CoreWeave resells OpenAI's models; permitted, not seen",
    pattern:
      /\bCoreWeave\b[^.;]*\b(?:resells?|sells?|offers?|distributes?|serves?)\b[^.;]*\bOpenAI(?:'s)? (?:models|API|products)/i,
    examples: ["CoreWeave now resells OpenAI's models.", "Google Cloud and CoreWeave offer OpenAI's models."],
  },
  {
    error: "Google Cloud sells OpenAI's models; it lists them in private preview",
    pattern:
      /\bGoogle(?: Cloud)?\b(?![^.;]*\bprivate preview)[^.;]*\b(?:resells?|sells?|offers?|lists?|distributes?|serves?)\b[^.;]*\bOpenAI(?:'s)? (?:models|API|products)/i,
    examples: [
      "Google Cloud now resells OpenAI's models.",
      "Since November Google Cloud's documentation offers OpenAI models.",
    ],
  },
  {
    error: 'Google only supplies capacity; by November 2026 it lists models in private preview too',
    pattern:
      /\bGoogle(?: Cloud)?\b[^.;]*\b(?:capacity only|only (?:as a supplier|supplies|capacity)|no (?:sign|trace) of)\b/i,
    examples: [
      'Google Cloud and CoreWeave are suppliers of capacity only.',
      'Google Cloud only supplies capacity.',
    ],
    since: day('2026-11-01'),
  },
  {
    error: 'The amendment dates from July 2026; it is of 27 April',
    pattern:
      /(?:amendment|amended agreement|amended)\b(?: \S+){0,3} (?:of|in|on|from) (?:\d+ )?(?:May|June|July) 2026/i,
    examples: ['The amendment of July 2026 ended the exclusivity.'],
  },
  {
    error: 'The Bedrock preview began on 1 May; it was 28 April',
    pattern: /\b(?:began|begins?|opened|opens?|started|starts?|launched|preview)\b[^.,;]* (?:on|of) 1 May\b/i,
    examples: ['The Bedrock preview opened on 1 May.', 'The preview of 1 May'],
    since: day('2026-04-01'),
  },
  {
    error: 'The AGI exclusion was known only from leaks; OpenAI published it in June 2023',
    pattern:
      /\b(?:known|public) (?:only|solely) (?:from|through|by) leaks|\b(?:only|solely) known (?:from|through|by) leaks/i,
    examples: ['The exclusion was known only from leaks.', 'It was only known through leaks.'],
  },
  {
    error: 'Microsoft owned 49% of OpenAI; it was a reported share of profits',
    pattern:
      /\b(?:owns?|owned|owning|held|holds|acquire[sd]?) (?:a |about |some |roughly )*49%|(?<!not a )49% (?:stake|ownership|holding|owner|shareholder|equity|of OpenAI\b(?!'s profits))/i,
    examples: ['Microsoft owned 49% of OpenAI.', 'Its 49% stake in OpenAI.', 'It held about 49%.'],
  },
  {
    error: 'OpenAI filed its S-1 publicly on 22 May; a confidential draft was confirmed on 8 June',
    pattern:
      /\b(?:filed|files|filing|submitted)\b[^.;]*\bS-1\b[^.;]*\b(?:publicly|on 22 May)|\bpublicly (?:filed|submitted)\b[^.;]*\bS-1|public S-1 filing/i,
    examples: ['OpenAI filed its S-1 publicly.', 'OpenAI filed an S-1 on 22 May.'],
  },
];
