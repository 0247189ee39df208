import { cp, mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { swapOutputDir, withOutputDir } from '../../scripts/lib/swap-output-dir.ts';

// The end of a build: exchanges an output folder for a copy of a site.
const [site, outFolder] = process.argv.slice(2) as [string, string];

await withOutputDir(outFolder, async () => {
  const copy = await mkdtemp(join(site, '../build-'));
  await cp(site, copy, { recursive: true });
  await swapOutputDir(copy, outFolder);
});
