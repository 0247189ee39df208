import type { HastNode, mdxToHast } from 'satteri';

/** A tree of one paragraph that cites what a text cites, where no parser can tell what else it holds. */
export function citationsAlone(text: string): ReturnType<typeof mdxToHast> {
  const cited = [...text.matchAll(CITATION)].map(([, source = '', passage]) => citation(source, passage));
  const words: HastNode = { type: 'text', value: text.trim() === '' ? '' : 'Words.' };
  const paragraph = { type: 'element', tagName: 'p', properties: {}, children: [words, ...cited] };
  return { type: 'root', children: [paragraph] } as ReturnType<typeof mdxToHast>;
}

const CITATION = /<(?:Cite|Quote)\s+source="([a-z0-9-]+)"(?:\s+passage="([a-z0-9-]+)")?/g;

function citation(source: string, passage: string | undefined): object {
  const named = { source, ...(passage === undefined ? {} : { passage }) };
  const attributes = Object.entries(named).map(([name, value]) => ({
    type: 'mdxJsxAttribute',
    name,
    value,
  }));
  return { type: 'mdxJsxTextElement', name: 'Cite', attributes, children: [] };
}
