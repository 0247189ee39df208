import { listOf } from '#record/shared/text.ts';
import type { Involved } from './involved.ts';
import type { PartValue } from '#record/desk-files/features.ts';
import type { Reading } from './reading.ts';

/** The parts that rest on who is named. */
export function partyParts(
  { title }: Reading,
  { above, anywhere, counterparts, nameOf }: Involved,
): PartValue[] {
  const names = listOf(above.map(nameOf));
  const products = [...title.products];
  const isAlone = above.length === 1;
  return [
    { part: 'parties', value: above.length > 1 ? 1 : 0, text: `names ${names} in the title` },
    {
      part: 'parties-below',
      value: above.length < 2 && anywhere.length > 1 ? 1 : 0,
      text: `names ${listOf(anywhere.map(nameOf))}, not all in the title`,
    },
    { part: 'one-party', value: isAlone ? 1 : 0, text: `names only ${names} in the title` },
    {
      part: 'by-product',
      value: above.length === 0 && products.length > 0 ? 1 : 0,
      text: `names products only: ${listOf(products)}`,
    },
    { part: 'nobody', value: anywhere.length === 0 ? 1 : 0, text: 'names no contract party' },
    {
      part: 'counterpart',
      value: isAlone && counterparts.length > 0 ? 1 : 0,
      text: `names ${listOf([...above, ...counterparts].map(nameOf))}`,
    },
    {
      part: 'products',
      value: Math.min(1, products.length / 2),
      text: `names products: ${listOf(products)}`,
    },
  ];
}
