import type { APIRoute } from 'astro';
import { getRecord } from '../data/record.ts';
import { contractAnswers } from '../search/contract-answers.ts';

/** What search answers before it lists pages: the terms with all their values, and who has a name. */
export const GET: APIRoute = async () => {
  const { site, changeDays, ledger, sources, parties, timeline, availability } = await getRecord();
  return Response.json(
    contractAnswers({
      completeTo: site.completeTo,
      days: changeDays,
      abbreviations: site.abbreviations,
      ledger,
      sources,
      parties: [...parties.values()],
      timeline,
      availability,
    }),
  );
};
