import type { APIRoute } from 'astro';
import { getRecord } from '../data/record.ts';
import { toTimelineFile } from '#publish/open-data/timeline-file.ts';
import { latestYears } from '#record/timeline/pages.ts';

/** `timeline.json`, only where the timeline does not fit on the home page. */
export async function getStaticPaths() {
  const { timeline } = await getRecord();
  return latestYears(timeline).length < timeline.length ? [{ params: { file: 'timeline' } }] : [];
}

export const GET: APIRoute = async () => {
  const { timeline, parties } = await getRecord();
  return Response.json(toTimelineFile(timeline, parties));
};
