import { THIN } from '#publish/pictures/lane-measures.ts';
import { formatWhenShort } from '#record/shared/format-when.ts';
import { STANDING_LABELS } from '#record/shared/vocabulary.ts';
import type { Day } from '#record/shared/when.ts';
import { valueOn, type ContractData, type ValueData } from '#record/terms/contract-data.ts';
import { boxOf, laneOf, placeIn } from './dragging.ts';

interface Axis {
  /** The day at a place, in per cent of a lane. */
  dayAt: (place: number) => Day;
  /** The day shown, and its place. */
  shown: () => { day: Day; place: number };
}

/**
 * Tells beside a lane what its bar shows: pointed at or tapped, or, while its term has the focus, on the day shown.
 * Escape and whatever leads elsewhere take it away.
 */
export function openReadout(root: HTMLElement, { terms }: ContractData, base: string, axis: Axis): void {
  const box = root.querySelector<HTMLElement>('[data-part="readout"]')!;
  const tell = (lane: HTMLElement, place: number, day: Day, aspect: number) => {
    const row = lane.closest('tr')!;
    const values = terms.find(({ id }) => id === row.dataset['term'])?.aspects[aspect]?.values;
    if (!values) return;
    box.replaceChildren(...told(values, valueOn(values, day), nameOf(row, aspect), base));
    putBeside(box, lane, place);
  };
  root.addEventListener('pointermove', (event) => {
    const lane = laneOf(event);
    if (lane?.closest('tbody') && event.buttons === 0) point(event, lane, tell, axis);
    else if (!lane && event.pointerType === 'mouse') box.hidden = true;
  });
  root.addEventListener('pointerdown', (event) => {
    const lane = laneOf(event);
    if (lane?.closest('tbody') && event.pointerType !== 'mouse') point(event, lane, tell, axis);
    else if (!box.contains(event.target as Node)) box.hidden = true;
  });
  root.addEventListener('focusin', ({ target }) => {
    const lane = termOf(target)?.parentElement?.querySelector<HTMLElement>('td.lane');
    const { day, place } = axis.shown();
    if (lane) tell(lane, place, day, 0);
  });
  root.addEventListener('focusout', ({ target }) => {
    if (termOf(target)) box.hidden = true;
  });
  root.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse') box.hidden = true;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') box.hidden = true;
  });
}

function termOf(target: EventTarget | null): Element | null {
  return (target as Element).closest('tbody th');
}

type Tell = (lane: HTMLElement, place: number, day: Day, aspect: number) => void;

function point(event: PointerEvent, lane: HTMLElement, tell: Tell, { dayAt }: Axis): void {
  const box = boxOf(lane);
  const place = placeIn(event, box);
  tell(lane, place, dayAt(place), aspectAt(event.clientY - box.top));
}

/** The leading aspect above, further ones in thin lanes below it. */
function aspectAt(top: number): number {
  return top < THIN.first ? 0 : 1 + Math.floor((top - THIN.first) / THIN.pitch);
}

/** `Revenue share: `, `Revenue share, cap: `; the readout may lie over other rows. */
function nameOf(row: HTMLElement, aspect: number): string {
  const term = row.querySelector('th')!.textContent.trim();
  const blocks = row.querySelectorAll('td.now .value');
  const label = blocks[aspect]?.querySelector('[data-part="label"]')?.textContent;
  return label ? `${term}, ${label.charAt(0).toLowerCase()}${label.slice(1)}` : `${term}: `;
}

function told(values: readonly ValueData[], value: ValueData, label: string, base: string): Node[] {
  const head = document.createElement('strong');
  head.textContent = `${label}${value.value}`;
  const period = document.createElement('span');
  period.textContent = `${STANDING_LABELS[value.standing]}, ${periodOf(values, value)}`;
  if (!value.entry) return [head, period];
  const link = document.createElement('a');
  link.href = `${base}entries/${value.entry}/`;
  link.textContent = 'Open the entry';
  return [head, period, link];
}

function periodOf(values: readonly ValueData[], value: ValueData): string {
  const next = values[values.indexOf(value) + 1]?.from;
  const start = value.from ? `from ${formatWhenShort(value.from)}` : 'before the record';
  if (next) return `${start} to ${formatWhenShort(next)}`;
  return value.until ? `${start} through ${formatWhenShort(value.until)}` : start;
}

function putBeside(box: HTMLElement, lane: HTMLElement, place: number): void {
  box.hidden = false;
  const drawing = boxOf(lane);
  const around = box.offsetParent!.getBoundingClientRect();
  const start = drawing.left - around.left + (drawing.width * place) / 100;
  box.style.insetInlineStart = `${Math.max(0, Math.min(start, around.width - box.offsetWidth))}px`;
  box.style.insetBlockStart = `${drawing.bottom - around.top + 4}px`;
}
