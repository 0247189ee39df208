import { firstDayOf, lastDayOf, type Day, type When } from '../shared/when.ts';
import type { Availability, Model, Offer } from './schema.ts';
import { STAGES, type Stage } from './vocabulary.ts';

/** What the fold needs to know of an offer. */
export interface DatedStage {
  stage: Stage;
  from: When | null;
}

/** What a model's offers on one channel come to on a day. */
export interface CellState<T extends DatedStage> {
  /** The stages begun by that day, in their order. */
  begun: T[];
  /** The last of them, which is the one in force; null if none had begun. */
  current: T | null;
  /** Whether the current one began in a month or year that the day falls into: it may have begun later. */
  isWithinSpan: boolean;
}

/**
 * The state of one cell, one model on one channel, on a day. A month or year counts from its first day, and it is
 * over at `completeTo`, since nothing later is on record. Offers without a date take no part.
 */
export function stateOn<T extends DatedStage>(cell: readonly T[], day: Day, completeTo: Day): CellState<T> {
  const begun = inOrder(cell).filter(({ from }) => from !== null && firstDayOf(from) <= day);
  const current = begun.at(-1) ?? null;
  const end = current?.from ? lastDayOf(current.from) : day;
  return { begun, current, isWithinSpan: (end < completeTo ? end : completeTo) > day };
}

/** Whether a channel lists a model, going by its last stage there, if it has any. */
export function isListed(last: DatedStage | null | undefined): boolean {
  return last?.stage !== undefined && last.stage !== 'withdrawn';
}

/** The offers of one cell in the order of their stages. */
export function inOrder<T extends DatedStage>(cell: readonly T[]): T[] {
  return cell.toSorted((a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage));
}

/** A model with its offers by channel, each list in the order of its stages. */
export interface ModelOffers {
  model: Model;
  cells: ReadonlyMap<string, Offer[]>;
}

/** The matrix: every model of the record, in its order, with its offers by the channels' ids. */
export function foldOffers({ models, offers }: Pick<Availability, 'models' | 'offers'>): ModelOffers[] {
  const byModel = Map.groupBy(offers, ({ model }) => model);
  return models.map((model) => {
    const cells = Map.groupBy(byModel.get(model.id) ?? [], ({ channel }) => channel);
    return { model, cells: new Map([...cells].map(([channel, cell]) => [channel, inOrder(cell)])) };
  });
}
