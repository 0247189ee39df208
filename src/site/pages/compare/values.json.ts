import type { APIRoute } from 'astro';
import { contractData } from '#record/terms/contract-data.ts';
import { nameInTable } from '#record/terms/term-name.ts';
import { getRecord } from '../../data/record.ts';

/** The contract on every day, with the names of its terms: what the page of comparisons shows other days from. */
export const GET: APIRoute = async () => {
  const { site, ledger, changeDays, sources } = await getRecord();
  const names = ledger.map(({ term, aspects }) => ({
    id: term.id,
    name: nameInTable(term),
    aspects: aspects.map(({ aspect }) => aspect.label),
  }));
  const data = contractData(ledger, { completeTo: site.completeTo, days: changeDays, sources });
  return Response.json({ ...data, names });
};
