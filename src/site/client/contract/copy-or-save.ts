import { CONTRACT_HEIGHT, embedSnippet } from '#publish/embed/embed-snippet.ts';
import type { ContractData } from '#record/terms/contract-data.ts';
import { withFonts } from '../pictures/embedded-fonts.ts';
import { closeMenus } from '../close-menus.ts';
import { asBlob, download } from '../pictures/download.ts';
import { inLightColours } from '../pictures/light-colours.ts';
import { svgAsPng } from '../pictures/svg-as-png.ts';
import { memoAsCsv, memoAsHtml, memoAsMarkdown, memoAsText, type Memo } from './memo.ts';
import { readMemo } from './read-memo.ts';
import { pictureAsSvg } from './save-picture.ts';

/** Answers the buttons below "Copy or save" of the contract or of a comparison. */
export function openCopyOrSave(root: HTMLElement): void {
  const menu = root.querySelector<HTMLElement>('.copy')!;
  menu.addEventListener('click', (event) => {
    const { copy, save } = (event.target as HTMLElement).closest('button')?.dataset ?? {};
    if (copy) void copyAs(copy, memoOf(root), root.dataset).then((said) => tell(menu, said));
    if (save) void saveAs(save, memoOf(root)).then((said) => tell(menu, said));
  });
  for (const button of menu.querySelectorAll('button')) button.disabled = false;
  closeMenus(root, '.copy');
}

function memoOf(root: HTMLElement): Memo {
  const text = (selector: string) =>
    root.querySelector<HTMLElement>(selector)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '';
  const dates = [...root.querySelectorAll<HTMLInputElement>('h1 .text')].filter(
    (field) => field.offsetParent !== null,
  );
  const days = dates.map(({ value }) => value);
  const address = addressOf(root);
  const title = days.length === 2 ? `The contract, ${days.join(' → ')}` : `The contract on ${days[0]}`;
  const summary = [text('[data-part="summary"]'), text('[data-part="resolved"]')].filter(Boolean).join(' ');
  const data = root.querySelector('[data-part="data"]')?.textContent;
  const { sources = {} } = data ? (JSON.parse(data) as Partial<ContractData>) : {};
  return readMemo(root.querySelector('table')!, { title, summary, address: address.href }, sources);
}

/** What is copied names the days it shows, also where the page chose them: it may choose others one day. */
function addressOf({ dataset }: HTMLElement): URL {
  const address = new URL(dataset['permalink'] ?? location.href, location.href);
  address.hash = '';
  const { before, after, values } = dataset;
  if (before && after && values && !address.search) address.search = `?before=${before}&after=${after}`;
  return address;
}

const SAID: Readonly<Record<string, string>> = { link: 'Link copied', embed: 'HTML of the frame copied' };

/** The page to embed, and what it is called where that is not the day shown. */
type Frame = { embed?: string; embedTitle?: string };

async function copyAs(form: string, memo: Memo, frame: Frame): Promise<string> {
  try {
    if (form === 'link') await navigator.clipboard.writeText(memo.address);
    else if (form === 'embed')
      await navigator.clipboard.writeText(
        embedSnippet({
          url: new URL(frame.embed ?? '', location.href).href,
          title: frame.embedTitle ?? memo.title,
          height: CONTRACT_HEIGHT,
        }),
      );
    else if (form === 'markdown') await navigator.clipboard.writeText(memoAsMarkdown(memo));
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': asBlob(memoAsText(memo), 'text/plain'),
          'text/html': asBlob(memoAsHtml(memo), 'text/html'),
        }),
      ]);
    return SAID[form] ?? 'Copied, with sources and address';
  } catch {
    return 'The browser does not let this page copy.';
  }
}

async function saveAs(form: string, memo: Memo): Promise<string> {
  const name = memo.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  if (form === 'csv') download(asBlob(memoAsCsv(memo), 'text/csv'), `${name}.csv`);
  else {
    const svg = await withFonts(inLightColours(() => pictureAsSvg(memo)));
    download(form === 'svg' ? asBlob(svg, 'image/svg+xml') : await svgAsPng(svg), `${name}.${form}`);
  }
  return `Saved as ${name}.${form}`;
}

function tell(menu: HTMLElement, text: string): void {
  menu.querySelector('[data-part="copied"]')!.textContent = text;
}
