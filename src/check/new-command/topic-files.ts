import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeProse } from '../new-files/attach-sources.ts';
import { oneLine } from '#record/prose/one-line.ts';
import type { Day } from '#record/shared/when.ts';
import { listFiles } from '#command/list-files.ts';

/** What a new topic is about. */
export interface Topic {
  title: string;
  first: NamedParty;
  second: NamedParty;
  repository: string;
  today: Day;
}

interface NamedParty {
  id: string;
  name: string;
}

/** A file of a new content folder. */
export interface TopicFile {
  /** Inside the folder. */
  path: string;
  text: string;
}

/** A whole content folder for a topic, made from the examples in `topic/`. */
export async function topicFiles(topic: Topic): Promise<TopicFile[]> {
  const read = async (path: string) => ({ path, text: await readFile(join(FOLDER, path), 'utf8') });
  const templates = await Promise.all((await topicPaths()).map(read));
  const files = templates.map(({ path, text }) => ({ path, text: filled(text, topic) }));
  const block = (path: string, language: string) =>
    `\`\`\`${language}\n${files.find((file) => file.path === path)?.text}\`\`\``;
  const examples = (text: string) =>
    text
      .replace('ENTRY_EXAMPLE', () => block('entries/2020/2020-01-15-first-agreement.mdx', 'mdx'))
      .replace('SOURCE_EXAMPLE', () => block('sources/example-2020-agreement.yaml', 'yaml'));
  return files.map(({ path, text }) => ({ path, text: examples(text) }));
}

/** Where the files of a topic lie in its folder. */
export function topicPaths(): Promise<string[]> {
  return listFiles(FOLDER);
}

const FOLDER = join(import.meta.dirname, 'topic');

/** In YAML the words are in single quotes; below the front matter they are prose. */
function filled(template: string, topic: Topic): string {
  const end = template.startsWith('---\n') ? template.indexOf('\n---\n') : template.length;
  const [matter, prose] = [template.slice(0, end), template.slice(end)];
  return put(matter, topic, (text) => text.replaceAll("'", "''")) + put(prose, topic, escapeProse);
}

function put(template: string, topic: Topic, escape: (text: string) => string): string {
  const words: Record<string, string> = {
    TITLE: escape(oneLine(topic.title)),
    FIRST_NAME: escape(oneLine(topic.first.name)),
    SECOND_NAME: escape(oneLine(topic.second.name)),
    FIRST_ID: topic.first.id,
    SECOND_ID: topic.second.id,
    REPOSITORY: topic.repository,
    TODAY: topic.today,
  };
  return template.replaceAll(
    /\b(?:TITLE|(?:FIRST|SECOND)_(?:NAME|ID)|REPOSITORY|TODAY)\b/g,
    (word) => words[word] ?? word,
  );
}
