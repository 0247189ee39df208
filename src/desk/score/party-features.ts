import { listOf } from '#record/shared/text.ts';
import type { Involved } from './involved.ts';
import type { FeatureValue } from '#record/desk-files/features.ts';
import type { Reading } from './reading.ts';

/** The features that rest on who is named. */
export function partyFeatures(
  { title }: Reading,
  { above, anywhere, counterparts, authorities, nameOf }: Involved,
): FeatureValue[] {
  const names = listOf(above.map(nameOf));
  const products = [...title.products];
  const isAlone = above.length === 1;
  return [
    { feature: 'parties', value: above.length > 1 ? 1 : 0, text: `names ${names} in the title` },
    {
      feature: 'parties-below',
      value: above.length < 2 && anywhere.length > 1 ? 1 : 0,
      text: `names ${listOf(anywhere.map(nameOf))}, not all in the title`,
    },
    { feature: 'one-party', value: isAlone ? 1 : 0, text: `names only ${names} in the title` },
    {
      feature: 'by-product',
      value: above.length === 0 && products.length > 0 && !title.isResale ? 1 : 0,
      text: `names products only: ${listOf(products)}`,
    },
    {
      feature: 'nobody',
      value: anywhere.length === 0 && !title.isResale ? 1 : 0,
      text: 'names no contract party',
    },
    {
      feature: 'counterpart',
      value: isAlone && counterparts.length > 0 ? 1 : 0,
      text: `names ${listOf([...above, ...counterparts].map(nameOf))}`,
    },
    {
      feature: 'authority',
      value: authorities.length > 0 ? 1 : 0,
      text: `${listOf(authorities.map(nameOf))} looks at it`,
    },
    {
      feature: 'resale',
      value: title.isResale ? 1 : 0,
      text: 'goods of a party on the shelf of others',
    },
    {
      feature: 'products',
      value: Math.min(1, products.length / 2),
      text: `names products: ${listOf(products)}`,
    },
  ];
}
