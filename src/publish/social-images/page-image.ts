import { formatWhen } from '#record/shared/format-when.ts';
import type { DisplayStanding } from '#record/shared/vocabulary.ts';
import type { Site } from '#record/site/schema.ts';
import type { LaneBar } from '../pictures/lanes.ts';

/** The preview image of a page that holds a table: its first rows. */
export interface PageImage {
  /** Small, above the headline. */
  kicker: string;
  headline: string;
  /** Above the columns, the one of the names left out; may be empty. */
  heads: string[];
  /** At most six, or twelve that fit a line each. */
  rows: ImageRow[];
  /** Small, below the rows: `Complete to 28 November 2026`. */
  foot: string;
  /** Name of the record. */
  site: string;
}

export interface ImageRow {
  name: string;
  /** Drawn between the name and the cells. */
  lane?: ImageLane;
  cells: ImageCell[];
}

/** Values through time; places in per cent. */
export interface ImageLane {
  bars: LaneBar[];
  /** Where the day shown lies. */
  at: number;
}

export interface ImageCell {
  text: string;
  /** How sure it is, told by a mark before it. */
  standing?: DisplayStanding;
  isStrong?: boolean;
  /** Whether it no longer holds. */
  isPast?: boolean;
  /** Pixels; default: an equal share of what is left. */
  width?: number;
}

/** The image's alternative text: what it says, without the marks. */
export function describePageImage({ headline, rows }: PageImage): string {
  const told = rows.map(({ name, cells }) => `${name}: ${cells.map(({ text }) => text).join(', ')}`);
  return `${headline}${/[.?!]$/.test(headline) ? '' : '.'} ${told.join('. ')}.`;
}

/** Up to which day the rows hold. */
export function footOf({ completeTo }: Pick<Site, 'completeTo'>): string {
  return `Complete to ${formatWhen(completeTo)}`;
}
