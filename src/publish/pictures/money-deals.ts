import type { SeriesHistory } from '#record/figures/recorded.ts';
import { BY_PERIOD } from '#record/figures/schema.ts';
import { UNIT_FACTS } from '#record/figures/units.ts';
import type { Day } from '#record/shared/when.ts';
import { drawPeriods, type PeriodBar } from './money-periods.ts';
import { drawSteps, type StepPicture } from './money-steps.ts';

/** A deal with the picture that fits what is known of it. */
export interface Deal {
  history: SeriesHistory;
  /** Null where one figure is all there is: a length needs another to be compared with. */
  steps: StepPicture | null;
  /** Empty where it is no payment by periods. */
  periods: PeriodBar[];
  /** Whether it has so many figures that its picture and its list stand side by side. */
  isLong: boolean;
}

/** Deals in money, power or goods: those between the parties to the contract, and those of others. */
export interface Deals {
  between: Deal[];
  others: Deal[];
}

const LONG = 5;

/** Draws each deal on a scale of its own, so that small ones are not flattened by large ones. */
export function drawDeals(
  histories: readonly SeriesHistory[],
  { today, contractParties }: { today: Day; contractParties: readonly string[] },
): Deals {
  const deals = histories
    .filter(({ series }) => !UNIT_FACTS[series.unit].isShare)
    .map((history) => dealOf(history, today));
  const isBetween = ({ history: { series } }: Deal) =>
    contractParties.includes(series.by) && contractParties.includes(series.to);
  return { between: deals.filter(isBetween), others: deals.filter((deal) => !isBetween(deal)) };
}

function dealOf(history: SeriesHistory, today: Day): Deal {
  const { series, figures } = history;
  const isPayment = BY_PERIOD[series.kind];
  const periods = isPayment ? drawPeriods(history) : [];
  return {
    history,
    steps: isPayment || figures.length < 2 ? null : drawSteps(history, today),
    periods: periods.length > 1 ? periods : [],
    isLong: figures.length > LONG,
  };
}
