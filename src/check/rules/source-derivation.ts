import { fieldsAt, type Field } from '../yaml/fields.ts';
import type { ContentFolder, SourceFile } from './folder.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, type Finding, type Issue } from '#record/shared/issue.ts';
import { placeIn } from '../yaml/located-yaml.ts';

/** Sources that rest on themselves, directly or in a circle, and sources that name another one twice. */
export function derivationIssues({ sources }: ContentFolder): Issue[] {
  const links: Links = new Map(
    sources.map((source) => [source.id, namedBy(source).map(({ value }) => value)]),
  );
  return sources.flatMap((source) => {
    const { yaml } = source;
    if (!yaml) return [];
    const named = namedBy(source);
    return named.flatMap(({ name, value }, place) => {
      const isRepeated = named.slice(0, place).some((earlier) => earlier.value === value);
      const finding = isRepeated ? namedTwice(value) : circleFinding({ from: source.id, to: value, links });
      return finding ? [errorAt(placeIn(yaml, name), finding)] : [];
    });
  });
}

/** What each source names in its `restsOn`. */
type Links = ReadonlyMap<unknown, readonly unknown[]>;

function namedBy({ yaml }: SourceFile): Field[] {
  return fieldsAt(yaml?.value, 'restsOn[]');
}

function namedTwice(id: unknown): Finding {
  return {
    rule: 'duplicate-rests-on',
    message: `${quoted(String(id))} is named twice.`,
    fix: 'Name it once.',
  };
}

function circleFinding({ from, to, links }: { from: string; to: unknown; links: Links }): Finding | null {
  if (to === from) {
    return { rule: 'rests-on-itself', message: 'The source rests on itself.', fix: 'Leave its own id out.' };
  }
  if (!reachableFrom(to, links).has(from)) return null;
  return {
    rule: 'circular-rests-on',
    message: `${quoted(String(to))} rests on this source in turn.`,
    fix: 'Keep the direction from the report to what it reports on.',
  };
}

function reachableFrom(start: unknown, links: Links): Set<unknown> {
  // Iterating a Set also visits what is added meanwhile, and nothing is added twice.
  const reached = new Set([start]);
  for (const id of reached) for (const next of links.get(id) ?? []) reached.add(next);
  return reached;
}
