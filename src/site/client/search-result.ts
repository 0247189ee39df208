import { foundSentence, markedRuns, type IsAsked, type Run } from '../search/found-sentence.ts';
import type { Result } from './pagefind.ts';

/** One answer as an item of the list: date, headline, the sentence found. */
export function resultItem({ url, content, meta }: Result, isAsked: IsAsked): HTMLLIElement {
  const item = document.createElement('li');
  const date = Object.assign(document.createElement('span'), {
    className: 'date',
    textContent: meta.date ?? '',
  });
  const headline = Object.assign(document.createElement('a'), { href: url });
  const title = meta.title ?? url;
  headline.append(...marked(markedRuns(title, isAsked)));
  const sentence = document.createElement('p');
  const runs = foundSentence(meta.about ?? withoutTitle(content, title), isAsked);
  sentence.append(...marked(runs ?? []));
  item.append(date, headline, ...(runs ? [sentence] : []));
  return item;
}

/** The headline is shown already; blanks in it may be of another sort. */
function withoutTitle(content: string, title: string): string {
  const [text, start] = [content, title].map((one) => one.replaceAll(/\s+/g, ' ').trim()) as [string, string];
  return text.startsWith(start) ? text.slice(start.length).replace(/^[.\s]+/, '') : text;
}

function marked(runs: readonly Run[]): Node[] {
  return runs.map(({ text, isFound }) =>
    isFound
      ? Object.assign(document.createElement('mark'), { textContent: text })
      : document.createTextNode(text),
  );
}
