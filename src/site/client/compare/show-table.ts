import { STANDING_LABELS } from '#record/shared/vocabulary.ts';
import type { Day } from '#record/shared/when.ts';
import { formatWhen } from '#record/shared/format-when.ts';
import { comparisonTable, type ComparisonRow } from '#record/terms/comparison-table.ts';
import { valueOn, type ContractData, type ValueData } from '#record/terms/contract-data.ts';
import { DIFFERENCE_LABELS, differenceOf, strongestOf, type Difference } from '#record/terms/difference.ts';
import { summariseComparison } from '#record/terms/summary.ts';

/** The contract on every day, with the names of its terms and their aspects. */
export type ComparisonData = ContractData & { names: { id: string; name: string; aspects: string[] }[] };

interface Aspect {
  aspect: { id: string; label: string };
  before: ValueData;
  after: ValueData;
  difference: Difference;
}

interface Term {
  term: { id: string; name: string; isSingle: boolean };
  difference: Difference;
  aspects: Aspect[];
}

/** Shows the comparison of two days in the table of the page; returns it in a sentence. */
export function showTable(root: HTMLElement, data: ComparisonData, days: [Day, Day], base: string): string {
  const terms = data.terms.map((term, place) => compare(term, data.names[place]!, days));
  const table = comparisonTable<Aspect, Term>(terms);
  const [numbers, cited] = numberSources(table.rows);
  const rows = table.rows.map((row) => rowOf(row, data, numbers, base));
  root.querySelector('[data-comparison] tbody')!.replaceChildren(...rows);
  root.querySelector('[data-head="before"]')!.textContent = formatWhen(days[0]);
  root.querySelector('[data-head="after"]')!.textContent = formatWhen(days[1]);
  root.querySelector<HTMLElement>('[data-part="nothing"]')!.hidden = rows.length > 0;
  showNames(root, 'clarified', table.clarified, base);
  showNames(root, 'unchanged', table.unchanged, base);
  root.dataset['cited'] = cited.join(' ');
  return summariseComparison(terms);
}

function compare(
  term: ContractData['terms'][number],
  name: ComparisonData['names'][number],
  days: [Day, Day],
): Term {
  const aspects = term.aspects.map(({ id, values }, place) => {
    const [before, after] = days.map((day) => valueOn(values, day)) as [ValueData, ValueData];
    const [held, holds] = [before, after].map((value, side) => ({
      ...value,
      clarifications: value.clarified.filter((from) => from <= days[side]!),
    }));
    return {
      aspect: { id, label: name.aspects[place]! },
      before,
      after,
      difference: differenceOf(held!, holds!),
    };
  });
  const difference = strongestOf(aspects.map((aspect) => aspect.difference));
  return { term: { id: term.id, name: name.name, isSingle: aspects.length === 1 }, difference, aspects };
}

type Row = ComparisonRow<Term, Aspect>;

function numberSources(rows: readonly Row[]): [Map<string, number>, string[]] {
  const cited = [...new Set(rows.flatMap(({ aspect }) => aspect.after.sources))];
  return [new Map(cited.map((id, place) => [id, place + 1])), cited];
}

/** A row filled into the pattern that the page brought along. */
function rowOf(
  { term, aspect, isFirst }: Row,
  data: ComparisonData,
  numbers: ReadonlyMap<string, number>,
  base: string,
): HTMLElement {
  const pattern = document.querySelector<HTMLTemplateElement>('template[data-part="row"]')!;
  const row = (pattern.content.firstElementChild as HTMLElement).cloneNode(true) as HTMLElement;
  Object.assign(row.dataset, { term: term.term.id, aspect: aspect.aspect.id, difference: aspect.difference });
  row.classList.toggle('further', !isFirst);
  const name = row.querySelector<HTMLAnchorElement>('.term')!;
  name.href = `${base}terms/${term.term.id}/`;
  name.textContent = term.term.name;
  const label = row.querySelector<HTMLElement>('.aspect')!;
  label.textContent = term.term.isSingle ? '' : aspect.aspect.label;
  label.hidden = term.term.isSingle;
  const head = label.parentElement!;
  head.ariaLabel = term.term.isSingle ? null : `${term.term.name}: ${aspect.aspect.label}`;
  fillSide(row, 'before', aspect.before);
  fillSide(row, 'after', aspect.after);
  row.querySelector('[data-part="change"]')!.textContent = DIFFERENCE_LABELS[aspect.difference];
  row.querySelector('[data-part="by"]')!.replaceChildren(...sourceLinks(aspect.after.sources, data, numbers));
  return row;
}

function fillSide(row: HTMLElement, side: 'before' | 'after', { value, standing }: ValueData): void {
  const cell = row.querySelector<HTMLElement>(`[data-side="${side}"]`)!;
  cell.dataset['standing'] = standing;
  cell.querySelector<HTMLElement>('[data-part="form"]')!.dataset['form'] = standing;
  cell.querySelector('[data-part="standing"]')!.textContent = `${STANDING_LABELS[standing]}: `;
  cell.querySelector('[data-part="value"]')!.textContent = value;
}

function sourceLinks(
  ids: readonly string[],
  data: ComparisonData,
  numbers: ReadonlyMap<string, number>,
): (Node | string)[] {
  return ids.flatMap((id, place) => {
    const [publisher, url] = data.sources[id] ?? [id, ''];
    const link = document.createElement('a');
    link.href = url;
    link.dataset['cite'] = id;
    link.textContent = place < 2 ? `${publisher} [${numbers.get(id)}]` : `[${numbers.get(id)}]`;
    if (place >= 2) link.setAttribute('aria-label', `${publisher}, source ${numbers.get(id)}`);
    return [link, ' '];
  });
}

function showNames(root: HTMLElement, part: string, terms: readonly Term[], base: string): void {
  const place = root.querySelector<HTMLElement>(`[data-part="${part}"]`)!;
  place.hidden = terms.length === 0;
  const links = terms.flatMap(({ term }, index) => {
    const link = document.createElement('a');
    link.href = `${base}terms/${term.id}/`;
    link.textContent = term.name;
    return index > 0 ? [', ', link] : [link];
  });
  place.querySelector('[data-part="names"]')!.replaceChildren(...links);
}
