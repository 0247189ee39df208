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

/** The headline is shown already. */
function withoutTitle(content: string, title: string): string {
  return content.startsWith(title) ? content.slice(title.length).replace(/^[.\s]+/, '') : content;
}

function marked(runs: readonly Run[]): Node[] {
  return runs.map(({ text, isFound }) =>
    isFound
      ? Object.assign(document.createElement('mark'), { textContent: text })
      : document.createTextNode(text),
  );
}
