import { seriesTitle } from '#record/figures/words.ts';
import { CONTENT_SCHEMAS } from './content-schemas.ts';
import { getRecord } from './record.ts';

/** What the forms are made of: the fields of the schemas, and the names that are picked. */
export async function getContribution() {
  const { site, issues, parties, ledger, series, timeline } = await getRecord();
  return {
    site,
    issues,
    form: {
      site,
      parties: [...parties.values()],
      terms: ledger.map(({ term }) => term),
      series: series.map((one) => ({ id: one.id, label: `${seriesTitle(one, parties)} (${one.unit})` })),
      entries: timeline,
      schemas: CONTENT_SCHEMAS,
    },
  };
}
