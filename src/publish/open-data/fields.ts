import { z } from 'zod';

/** Shapes that the published documents share; the descriptions become those of the JSON Schema. */
export const id = z.string().describe('Id within the record: lower-case letters, digits and hyphens.');

export const sourceIds = z.array(id).describe('Ids of the sources, as in sources.json.');

export const address = z.url().describe('Where it can be read.');

export const when = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('A date as far as it is known: 2026-04-27, 2024-06 or 2021.');

export const day = z.iso.date().describe('A date known to the day.');

/** The words of a vocabulary with their meanings, as one text: `primary: The words of a party. secondary: …`. */
export function glossary(meanings: Readonly<Record<string, string>>): string {
  return Object.entries(meanings)
    .map(([word, meaning]) => `${word}: ${meaning.replace(/\.?$/, '.')}`)
    .join(' ');
}
