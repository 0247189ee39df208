import type { Source } from './schema.ts';

/** What to call a source: its title as published, else its address without the scheme. */
export function titleOf({ title, url }: Pick<Source, 'title' | 'url'>): string {
  return title ?? url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
