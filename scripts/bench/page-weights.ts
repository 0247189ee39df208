import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listFiles } from '#command/list-files.ts';
import type { Figures } from './measure.ts';

/** The heaviest page of a site, the page with the most cards, and the data file of the filters. */
export async function weighPages(site: string): Promise<Figures> {
  const pages = await Promise.all(
    (await listFiles(site)).filter((file) => file.endsWith('.html')).map((file) => weigh(site, file)),
  );
  const heaviest = largestBy(pages, ({ kilobytes }) => kilobytes);
  const fullest = largestBy(pages, ({ cards }) => cards);
  const { kilobytes } = await weigh(site, 'timeline.json');
  return {
    pages: String(pages.length),
    'heaviest page': `${heaviest.kilobytes.toFixed(1)} KB compressed (${heaviest.file})`,
    'most cards on a page': `${fullest.cards} (${fullest.file})`,
    'timeline.json': `${kilobytes.toFixed(1)} KB compressed`,
  };
}

interface Weight {
  file: string;
  kilobytes: number;
  cards: number;
}

async function weigh(site: string, file: string): Promise<Weight> {
  const bytes = await readFile(join(site, file));
  const cards = bytes.toString().match(/<article data-entry=/g)?.length ?? 0;
  return { file, kilobytes: gzipSync(bytes).length / 1024, cards };
}

function largestBy(weights: readonly Weight[], measure: (weight: Weight) => number): Weight {
  return weights.reduce((most, weight) => (measure(weight) > measure(most) ? weight : most));
}
