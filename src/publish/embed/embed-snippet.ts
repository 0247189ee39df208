import { escapeMarkup } from '#record/shared/escape-markup.ts';

/** A small page for other people's sites. */
export interface Embed {
  /** Absolute. */
  url: string;
  /** What it shows, for those who cannot see it. */
  title: string;
  /** In CSS pixels. */
  height: number;
}

/** Room for the whole contract in a column of 400 px, in CSS pixels. */
export const CONTRACT_HEIGHT = 740;

/** The HTML to copy. */
export function embedSnippet({ url, title, height }: Embed): string {
  return `<iframe src="${escapeMarkup(url)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border: 0"></iframe>`;
}
