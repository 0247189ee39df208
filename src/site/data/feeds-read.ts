import { join } from 'node:path';
import type { Feed } from '#record/desk-files/feeds-schema.ts';
import { readFeeds } from '#check/read/read-feeds-file.ts';
import { contentFolder } from './loader.ts';

/** The feeds that the desk reads; none if the folder has no list. */
export async function getFeedsRead(): Promise<readonly Feed[]> {
  const { content } = await readFeeds(join(contentFolder, 'feeds.yaml'));
  return content?.feeds ?? [];
}
