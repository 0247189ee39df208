import { STANDING_LABELS } from '#record/shared/vocabulary.ts';
import type { Day } from '#record/shared/when.ts';
import { formatWhenShort } from '#record/shared/format-when.ts';
import {
  moreSources,
  namedSources,
  valueOn,
  type ContractData,
  type ValueData,
} from '#record/terms/contract-data.ts';
import { writeText } from '../write-text.ts';

type TermData = ContractData['terms'][number];

/** The row of one term, to show any day in. */
export interface Row {
  show(days: readonly Day[]): void;
}

/** Takes hold of a row. What a day shows is written only when it changes, so that dragging stays light. */
export function openRow(row: HTMLElement, term: TermData, data: ContractData, base: string): Row {
  const lanes = lanesOf(row, term);
  const cells = [...row.querySelectorAll<HTMLElement>('td.now, td.after')];
  const name = row.querySelector<HTMLAnchorElement>('th a')!;
  let shown = '';
  return {
    show(days) {
      const values = days.map((day) => term.aspects.map(({ values: all }) => valueOn(all, day)));
      const key =
        values
          .flat()
          .map(({ from, value }) => `${from}${value}`)
          .join('|') + days.length;
      if (key === shown) return;
      shown = key;
      // The page of a term begins with what is in force; what held then is further down.
      const isPast = days.some((day) => day < data.completeTo);
      // Not as a full address, which would be written out in print.
      name.setAttribute('href', isPast ? `${name.pathname}#history` : name.pathname);
      values.forEach((one, index) => showValues(cells[index]!, one));
      row.toggleAttribute(
        'data-changed',
        values.length === 2 && values[0]!.some((one, index) => one !== values[1]![index]),
      );
      for (const [value, bar] of lanes)
        bar.classList.toggle(
          'now',
          values.some((one) => one.includes(value)),
        );
      showBasis(row, values[0]![0]!, data, base, term.id);
    },
  };
}

/** Each bar with the value it draws; bars stand in the order of the values. */
function lanesOf(row: HTMLElement, term: TermData): [ValueData, Element][] {
  const leading = [...row.querySelectorAll('svg > :is(rect:not(.thin), .none)')];
  const thin = [...row.querySelectorAll('svg > .thin')];
  const [first, ...others] = term.aspects;
  const further = others.flatMap(({ values }) => values.filter(({ standing }) => standing !== 'none'));
  return [
    ...first!.values.map((value, index) => [value, leading[index]!] as [ValueData, Element]),
    ...further.map((value, index) => [value, thin[index]!] as [ValueData, Element]),
  ];
}

function showValues(cell: HTMLElement, values: readonly ValueData[]): void {
  const blocks = cell.querySelectorAll<HTMLElement>('.value');
  values.forEach(({ value, short, standing, sources }, index) => {
    const block = blocks[index]!;
    if (index > 0) block.dataset['sources'] = sources.join(' ');
    block.hidden = index > 0 && standing === 'none';
    block.querySelector<HTMLElement>('[data-part="form"]')!.dataset['form'] = standing;
    writeText(block.querySelector('[data-part="standing"]')!, `${STANDING_LABELS[standing]}: `);
    writeText(block.querySelector('[data-part="value"]')!, index > 0 ? (short ?? value) : value);
  });
}

/** Since when, and who says so. */
function showBasis(
  row: HTMLElement,
  { from, entry, sources }: ValueData,
  data: ContractData,
  base: string,
  term: string,
): void {
  const whole = `${base}terms/${term}/`;
  const since = row.querySelector('[data-part="since"]')!;
  since.replaceChildren(
    ...(from ? [linkTo(entry ? `${base}entries/${entry}/` : whole, formatWhenShort(from))] : []),
  );
  const named = sources.flatMap((id) =>
    data.sources[id] ? [{ id, publisher: data.sources[id][0], url: data.sources[id][1] }] : [],
  );
  const count = namedSources(named.map(({ publisher }) => publisher));
  const links = named.slice(0, count).map(({ id, publisher, url }) => citing(linkTo(url, publisher), id));
  const more = named.length > count ? [linkToMore(whole, named.length - count)] : [];
  const by = row.querySelector<HTMLElement>('[data-part="by"]')!;
  by.dataset['sources'] = sources.join(' ');
  by.replaceChildren(
    ...[...links, ...more].flatMap((one, index) =>
      index === 1 && links.length === 2 ? [', ', one] : [' ', one],
    ),
  );
}

function citing(link: HTMLAnchorElement, id: string): HTMLAnchorElement {
  link.dataset['cite'] = id;
  return link;
}

function linkToMore(address: string, count: number): HTMLAnchorElement {
  const link = linkTo(address, `+${count}`);
  link.title = moreSources(count);
  link.dataset['more'] = String(count);
  return link;
}

function linkTo(address: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}
