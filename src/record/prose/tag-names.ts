import type { ProseProblem } from './problem.ts';

const COMPONENTS = ['Cite', 'Quote', 'Callout'] as const;

export type ComponentName = (typeof COMPONENTS)[number];

/** The component of exactly that name, or null. */
export function componentName(name: string | null): ComponentName | null {
  return COMPONENTS.find((component) => component === name) ?? null;
}

/** The component a name most likely means: the same but for case or one slip; null if none. */
export function meantComponent(name: string | null): ComponentName | null {
  return COMPONENTS.find((component) => isNear(name ?? '', component)) ?? null;
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

/** The same but for case, or one letter more, less, other or exchanged. */
function isNear(tag: string, component: string): boolean {
  const [a, b] = [tag.toLowerCase(), component.toLowerCase()];
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [restA, restB] = [a.slice(start), b.slice(start)];
  const swapped = restA === `${restB[1]}${restB[0]}${restB.slice(2)}`;
  const shorter = restA.length < restB.length;
  return swapped || restA.slice(shorter ? 0 : 1) === restB.slice(restA.length > restB.length ? 0 : 1);
}
