import { readFile } from 'node:fs/promises';
import { readFeeds } from '#check/read/read-feeds-file.ts';
import { readRecord } from '#check/read/read-record.ts';
import { issuesAsText } from '#check/report/issue-report.ts';
import { CommandError } from '#command/command-error.ts';
import { withPath } from '#command/file-error.ts';
import { writeAtomically } from '#command/write-atomically.ts';
import { countOf } from '#record/shared/text.ts';
import { addFeeds, feedsAsOpml, type AddedFeeds } from './opml.ts';

/** Prints the feeds as OPML, or adds those of an OPML file to the list and says how many; returns what to print. */
export async function runOpml(
  { contentFolder, feedsFile }: { contentFolder: string; feedsFile: string },
  opmlFile: string | undefined,
): Promise<string> {
  const { content, issues } = await readFeeds(feedsFile);
  if (!content) throw new CommandError(issuesAsText(issues));
  if (opmlFile === undefined) {
    const { record } = await readRecord(contentFolder);
    return feedsAsOpml(content.feeds, record?.site.title ?? 'Feeds');
  }
  const outcome = added(await readFile(feedsFile, 'utf8'), content.feeds, {
    file: opmlFile,
    text: await readOpml(opmlFile),
  });
  if (outcome.added > 0) await writeAtomically(feedsFile, outcome.text);
  const refused = outcome.refused.map((url) => `\nNot a feed of the web, left out: ${url}`);
  return `${countOf(outcome.added, 'feed')} added to ${feedsFile}, ${outcome.known} there already.${refused.join('')}`;
}

async function readOpml(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') throw new CommandError(`There is no file ${file}.`, 2);
    throw withPath(error, file);
  });
}

function added(
  text: string,
  feeds: Parameters<typeof addFeeds>[1],
  opml: { file: string; text: string },
): AddedFeeds {
  try {
    return addFeeds(text, feeds, opml.text);
  } catch (error) {
    throw new CommandError(`${opml.file} is not OPML: ${error instanceof Error ? error.message : error}`);
  }
}
