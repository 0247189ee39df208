import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '#command/settings.ts';
import { addDays, type Day } from '#record/shared/when.ts';

/** A copy of the small topic in `folder`, with so many more days on which the contract changed, in every way there is. */
export async function writeManyChanges(folder: string, count: number): Promise<void> {
  await cp(join(projectFolder, 'tests/fixtures/content'), folder, { recursive: true });
  const terms = join(folder, 'terms.yaml');
  await writeFile(terms, `${await readFile(terms, 'utf8')}${TERMS}`);
  const entries = join(folder, 'entries/2018');
  await mkdir(entries, { recursive: true });
  for (let number = 0; number < count; number += 1) {
    const day = dayOf(number);
    await writeFile(join(entries, `${day}-change-${number}.mdx`), entryOf(number, day));
  }
}

/** From 1 June 2018 every third day. */
function dayOf(number: number): string {
  return addDays('2018-06-01' as Day, number * 3);
}

function entryOf(number: number, day: string): string {
  const { source, change } = CHANGES[number % CHANGES.length]!;
  return `---
title: Change ${number}
date: ${day}
kind: amendment
status: reported
parties: [skerrow, voltmoor]
summary: Change ${number} of the made-up agreement.
changes:
  - { ${change(number)}, from: ${day}, sources: [${source}] }
added: 2018-11-20
---

The contract changed.<Cite source="${source}" />
`;
}

/** One after the other, over and over. */
const CHANGES: { source: string; change: (number: number) => string }[] = [
  {
    source: 'skerrow-2018-amended',
    change: (number) =>
      `term: berths, aspect: place, value: The ${number}th berth of the north quay, detail: Skerrow keeps the ${number}th berth free., standing: stated`,
  },
  {
    source: 'voltmoor-2018-amended',
    change: (number) =>
      `term: berths, aspect: place, effect: clarify, value: At night too since change ${number}, standing: stated`,
  },
  { source: 'courier-2018-fares', change: (number) => `term: paint, ${paint(number)}` },
  {
    source: 'voltmoor-2016-supply',
    change: (number) => `term: crew, value: A crew of ${number}, standing: stated`,
  },
  { source: 'skerrow-2016-supply', change: () => 'term: crew, effect: end, value: Ended, standing: stated' },
  {
    source: 'gazette-2016-talks',
    change: (number) => `term: berths, aspect: fee, value: ${number} crowns a night, standing: reported`,
  },
];

function paint(number: number): string {
  return number % 12 === 2
    ? `value: Blue of batch ${number}, standing: reported`
    : 'value: Not disclosed, standing: not-disclosed';
}

const TERMS = `  - id: berths
    label: Berths
    question: Where may the ferries charge at night?
    aspects:
      - id: place
        label: Place
        before:
          value: No such term
          standing: none
      - id: fee
        label: Fee
        before:
          value: No such term
          standing: none
${['paint', 'crew']
  .map(
    (id) => `  - id: ${id}
    label: The ${id}
    question: Who sees to the ${id}?
    aspects:
      - id: clause
        label: Clause
        before:
          value: No such term
          standing: none
`,
  )
  .join('')}`;
