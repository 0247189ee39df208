import type { When } from '../shared/when.ts';
import { isNear } from './near.ts';
import type { Availability, Model, Offer } from './schema.ts';

interface Told {
  date: When;
  title: string;
  summary: string;
  sources: readonly string[];
}

/**
 * The models that an entry is about, in the order of the record: those that came on offer about the day of the entry
 * by a source that it cites too, and those that its title or summary names. A source shared with an offer of another
 * time says nothing: announcements and lists tell of much.
 */
export function modelsOf(entry: Told, { models, offers }: Pick<Availability, 'models' | 'offers'>): Model[] {
  const cited = new Set(entry.sources);
  const shared = new Set(
    offers
      .filter(({ from, sources }) => sources.some((id) => cited.has(id)) && isNear(from, entry.date))
      .map(byModel),
  );
  const named = namedIn(`${entry.title}\n${entry.summary}`, models);
  return models.filter(({ id }) => shared.has(id) || named.has(id));
}

/** The models of which some offer cites a source. */
export function modelsCiting(
  source: string,
  { models, offers }: Pick<Availability, 'models' | 'offers'>,
): Model[] {
  const found = new Set(offers.filter(({ sources }) => sources.includes(source)).map(byModel));
  return models.filter(({ id }) => found.has(id));
}

/** The ids of the models that a text names. The longest name counts: `GPT-4 Turbo` does not name GPT-4. */
function namedIn(text: string, models: readonly Model[]): Set<string> {
  const longestFirst = models.toSorted((a, b) => b.name.length - a.name.length);
  const found = new Set<string>();
  let rest = text;
  for (const { id, name } of longestFirst) {
    if (!rest.includes(name)) continue;
    const shape = new RegExp(String.raw`(?<![\w-])${RegExp.escape(name)}(?![\w-]|\.\d)`, 'g');
    if (!shape.test(rest)) continue;
    found.add(id);
    rest = rest.replaceAll(shape, ' ');
  }
  return found;
}

function byModel({ model }: Offer): string {
  return model;
}
