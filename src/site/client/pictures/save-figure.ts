import { escapeMarkup } from '#record/shared/escape-markup.ts';
import { LICENCE } from '#record/site/licence.ts';
import { asBlob, download } from './download.ts';
import { tag } from './drawing.ts';
import { withFonts } from './embedded-fonts.ts';
import { inLightColours } from './light-colours.ts';
import { seenAsSvg } from './seen-as-svg.ts';
import { siteName } from './site-name.ts';
import { svgAsPng } from './svg-as-png.ts';

const MARGIN = 32;
const LINE = 20;
/** Above the figure: the page it is from. */
const HEAD = 52;
/** Between parts. */
const GAP = 12;
/** Below it: source, record, licence. */
const FOOT = 3 * LINE + MARGIN;

/** Saves a figure of the page, as it is seen, as a file that names the record, its day and its address. */
export async function saveFigure(figure: HTMLElement, form: 'svg' | 'png'): Promise<string> {
  const svg = await withFonts(figureAsSvg(figure));
  const name = `${slugOf(`${pageTitle()} ${figure.dataset['figure']}`)}.${form}`;
  download(form === 'svg' ? asBlob(svg, 'image/svg+xml') : await svgAsPng(svg), name);
  return `Saved as ${name}`;
}

function figureAsSvg(figure: HTMLElement): string {
  const { body, width, height } = inLightColours(() => stack(partsOf(figure)));
  const [wide, high] = [width + 2 * MARGIN, HEAD + height + FOOT];
  const text = (line: string, y: number) => tag('text', { ...TEXT, x: MARGIN, y }, escapeMarkup(line));
  const size = { width: wide, height: high, viewBox: `0 0 ${wide} ${high}` };
  return tag(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size },
    tag('title', {}, escapeMarkup(`${figure.dataset['figure']} – ${siteName()}`)) +
      PATTERNS +
      tag('rect', { width: '100%', height: '100%', fill: '#fbfaf6' }) +
      tag('text', { ...TITLE, x: MARGIN, y: MARGIN }, escapeMarkup(pageTitle())) +
      tag('g', { transform: `translate(${MARGIN} ${HEAD})` }, body) +
      notesOn(figure)
        .map((line, place) => text(line, HEAD + height + MARGIN + place * LINE))
        .join(''),
  );
}

/** The figure, after what its section says of all its figures: how to read them, what the marks mean. */
function partsOf(figure: HTMLElement): HTMLElement[] {
  const heads = figure.parentElement!.querySelectorAll<HTMLElement>(':scope > [data-part="figure-head"]');
  return [...heads, figure];
}

/** Parts of the page, one below the other. */
function stack(parts: readonly HTMLElement[]): { body: string; width: number; height: number } {
  let height = 0;
  const drawn = parts.map((part) => {
    const group = tag('g', { transform: `translate(0 ${Math.round(height)})` }, seenAsSvg(part));
    height += heightOf(part) + GAP;
    return group;
  });
  const width = Math.max(...parts.map((part) => part.getBoundingClientRect().width));
  return { body: drawn.join(''), width: Math.ceil(width), height: Math.ceil(height) };
}

/** Down to the links below a figure, which stay on the page. */
function heightOf(part: HTMLElement): number {
  const { top, height } = part.getBoundingClientRect();
  const foot = part.querySelector('[data-part="figure-foot"]');
  return foot ? foot.getBoundingClientRect().top - top : height;
}

function notesOn(figure: HTMLElement): string[] {
  const address = new URL(location.href);
  address.hash = figure.id || figure.getAttribute('aria-labelledby') || '';
  const complete = document.querySelector('footer time')?.textContent?.trim() ?? '';
  return [`Source: ${address.href}`, `${siteName()}, complete to ${complete}`, `Text: ${LICENCE.name}`];
}

/** The headline of the page, with the day that it shows. */
function pageTitle(): string {
  const heading = document.querySelector('h1')!;
  const day = heading.querySelector<HTMLInputElement>('input.text')?.value ?? '';
  const copy = heading.cloneNode(true) as HTMLElement;
  for (const control of copy.querySelectorAll('date-field')) control.replaceWith(day);
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

function slugOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}

const TITLE = {
  'font-family': "'Source Serif 4', Georgia, serif",
  'font-size': '22px',
  'font-weight': '600',
  fill: '#16191f',
};
const TEXT = { 'font-family': "'Source Sans 3', Arial, sans-serif", 'font-size': '14px', fill: '#535963' };

const PATTERNS =
  '<defs>' +
  '<pattern id="not-disclosed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1="0" y1="0" x2="0" y2="6" stroke="#82868d" stroke-width="1.5"/></pattern>' +
  '<pattern id="conditional" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><line x1="0" y1="0" x2="0" y2="5" stroke="#1d4f8c" stroke-width="1.5"/></pattern>' +
  '</defs>';
