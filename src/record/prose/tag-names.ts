import { nearestName } from '../shared/nearest-name.ts';
import type { ProseProblem } from './problem.ts';

const COMPONENTS = ['Cite', 'Quote', 'Callout'] as const;

export type ComponentName = (typeof COMPONENTS)[number];

/** The component of exactly that name, or null. */
export function componentName(name: string | null): ComponentName | null {
  return COMPONENTS.find((component) => component === name) ?? null;
}

/** The component a name most likely means: the same but for case or one slip; null if none. */
export function meantComponent(name: string | null): ComponentName | null {
  return componentName(nearestName(name ?? '', COMPONENTS, 1));
}

/** A tag that is none of the components: misspelt, HTML, or a component of somewhere else. */
export function unknownTag(name: string | null, line: number): ProseProblem {
  const tag = (name ?? '').slice(0, 40);
  const meant = meantComponent(name);
  if (!meant && /^[a-z\d-]*$/.test(tag)) return rawHtml(tag, line);
  const hint = meant ? ` Did you mean <${meant}>?` : '';
  return {
    line,
    rule: 'unknown-component',
    message: `There is no component <${tag}>.${hint}`,
    fix: meant ? `Write <${meant}>.` : 'Use <Cite>, <Quote>, <Callout> and Markdown only.',
  };
}

function rawHtml(tag: string, line: number): ProseProblem {
  return {
    line,
    rule: 'raw-html',
    message: `<${tag}> is HTML, which prose cannot hold.`,
    fix: 'Write Markdown instead, or &lt; where the sign itself is meant.',
  };
}
