import type { APIRoute } from 'astro';
import { getRecord } from '../data/record.ts';
import { recordTexts } from '../search/record-texts.ts';
import { vocabularyOf } from '../search/vocabulary.ts';

/** The words of the record, the commonest first: what search takes its suggestions from. */
export const GET: APIRoute = async () => Response.json(vocabularyOf(recordTexts(await getRecord())));
