import { linksSchema, type LinkCheck } from '#record/source/links-schema.ts';
import { readYamlAt, type Needed } from './read-yaml.ts';

/** The file of a content folder that records visits to the sources' addresses. */
export const LINKS = 'links.yaml';

/** Reads what earlier visits found, by source; empty if there were none. */
export async function readLinks(file: string): Promise<Needed<Map<string, LinkCheck>>> {
  const { content, issues } = (await readYamlAt(file, linksSchema)) ?? { content: { links: {} }, issues: [] };
  return { content: content && new Map(Object.entries(content.links)), issues };
}
