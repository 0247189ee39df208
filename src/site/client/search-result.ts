import type { Result } from './pagefind.ts';

/** One answer as an item of the list: date, headline, the sentence found. */
export function resultItem({ url, excerpt, meta }: Result): HTMLLIElement {
  const item = document.createElement('li');
  const date = Object.assign(document.createElement('span'), {
    className: 'date',
    textContent: meta.date ?? '',
  });
  const headline = Object.assign(document.createElement('a'), { href: url, textContent: meta.title ?? url });
  const sentence = document.createElement('p');
  sentence.append(...markedText(excerpt));
  item.append(date, headline, sentence);
  return item;
}

/** The text and the marks of an excerpt, and nothing else it may hold; an inert document reads it. */
function markedText(excerpt: string): Node[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    return Object.assign(document.createElement('mark'), { textContent: node.textContent });
  });
}
