import { join } from 'node:path';
import type { CheckedFolder } from './apply-plan.ts';
import type { NewOptions } from './command.ts';
import { readEditedFolder } from './edited-folder.ts';
import type { Plan } from './plan.ts';
import { planEntry } from './plan-entry.ts';
import { planSource } from './plan-source.ts';
import { planTopic } from './plan-topic.ts';

/** What `npm run new` would write, and the folder that it would write into. */
export async function planNew(
  contentFolder: string,
  options: NewOptions,
): Promise<{ plan: Plan; folder: CheckedFolder }> {
  const { thing } = options;
  if (thing.name === 'topic') return planTopic(thing.folder, options);
  const folder = await readEditedFolder(contentFolder, join(contentFolder, 'inbox'));
  const plan = thing.name === 'entry' ? planEntry(folder, options) : planSource(thing.url, folder, options);
  return { plan: await plan, folder };
}
