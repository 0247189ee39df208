import { expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { ask, openSearch } from '../support/search-page.ts';

const browser = useBrowser();

const AMENDMENT = 'entries/2026-04-27-exclusivity-ends/';
const AWS = 'entries/2025-11-03-aws-38bn/';
const RECAPITALISATION = 'entries/2025-10-28-recapitalisation-and-definitive-agreement/';

/** What people type, and what has to come first; of several pages any. */
const QUERIES: readonly (readonly [query: string, ...wanted: string[]])[] = [
  // A term by its name, its abbreviation, in either spelling.
  ['ROFR', 'terms/right-of-first-refusal/'],
  ['first-refusal', 'terms/right-of-first-refusal/'],
  ['AGI', 'terms/agi-clause/'],
  ['artificial general intelligence', 'terms/agi-clause/'],
  ['exclusive license', 'terms/ip-licence/'],
  ['exclusive licence', 'terms/ip-licence/'],
  ['data center', 'terms/cloud-hosting/'],
  ['board observer', 'terms/board-seat/'],
  ['revenue share cap', 'terms/revenue-share-to-microsoft/'],
  // A question.
  ['who pays revenue share today', 'terms/revenue-share-to-microsoft/'],
  ['when did azure exclusivity end', 'terms/api-distribution/', 'terms/cloud-hosting/'],
  ['does microsoft pay openai', 'terms/revenue-share-to-openai/'],
  ['how much does openai pay microsoft?', 'terms/revenue-share-to-microsoft/'],
  ['what percent of openai does microsoft own', 'terms/equity-stake/'],
  ['how long does the license last', 'terms/ip-licence/'],
  ['who decides when AGI is reached', 'terms/agi-clause/'],
  ['can openai use other clouds', 'terms/api-distribution/', 'terms/cloud-hosting/'],
  ['does microsoft still have a board seat', 'terms/board-seat/'],
  ['how much azure must openai buy', 'terms/compute-purchase/'],
  ['how much has microsoft invested in openai', 'terms/equity-stake/'],
  ['revenue share in 2024', 'terms/revenue-share-to-microsoft/'],
  ['which models on Bedrock since when', 'availability/amazon-bedrock/'],
  // An amount or a share.
  ['27%', 'terms/equity-stake/'],
  ['27 percent', 'terms/equity-stake/'],
  ['13 billion', 'terms/equity-stake/'],
  ['$250bn', 'terms/compute-purchase/'],
  ['$38bn', AWS],
  ['$6.6 billion', 'entries/2024-10-02-funding-round/'],
  // A date.
  ['1 Jan 2026', 'contract/?on=2026-01-01'],
  ['April 2026', 'contract/?on=2026-04'],
  ['contract in March 2025', 'contract/?on=2025-03'],
  // Somebody, something.
  ['AWS', 'parties/aws/'],
  ['Federal Trade Commission', 'parties/ftc/'],
  ['Musk', 'parties/elon-musk/'],
  ['Stargate', 'entries/2025-01-21-stargate-announced/'],
  ['musk lawsuit', 'entries/2024-11-14-musk-adds-microsoft/'],
  ['April 2026 amendment', AMENDMENT],
  ['MOU', 'entries/2025-09-11-non-binding-mou/'],
  ['recapitalization definitive agreement', RECAPITALISATION],
  ['board removes Altman', 'entries/2023-11-17-board-crisis/'],
  ['CMA probe', 'entries/2026-05-14-cma-sms-microsoft/', 'entries/2023-12-08-cma-inquiry-opens/'],
];

test('the queries lead with the right answer', async () => {
  const page = await openSearch(browser);
  const wrong: string[] = [];
  for (const [query, ...wanted] of QUERIES) {
    const [first = 'nothing'] = await ask(page, query);
    if (!wanted.includes(first)) wrong.push(`${query}: ${first}, not ${wanted.join(' or ')}`);
  }
  expect(QUERIES).toHaveLength(41);
  expect(wrong).toEqual([]);
});
