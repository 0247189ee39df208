import { escapeMarkup } from '#record/shared/escape-markup.ts';

/** Where a drawing begins on the page, in pixels of the window. */
export interface Origin {
  left: number;
  top: number;
}

/** An element of an SVG as text; attributes without a value are left out. */
export function tag(
  name: string,
  attributes: Record<string, string | number | null>,
  children: string | null = null,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${typeof value === 'number' ? round(value) : escapeMarkup(value)}"`],
  );
  return children === null
    ? `<${name}${written.join('')}/>`
    : `<${name}${written.join('')}>${children}</${name}>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
