/**
 * What is copied from the text of a page keeps the marks of its quotations, which styles draw, and has the numbers of its
 * notes in brackets, so that no figure before them grows a digit.
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const copied = document.createElement('div');
  copied.append(selection.getRangeAt(0).cloneContents());
  if (!copied.querySelector('q, sup.cite')) return;
  for (const quotation of copied.querySelectorAll('q'))
    quotation.replaceWith('\u201C', ...quotation.childNodes, '\u201D');
  for (const mark of copied.querySelectorAll('sup.cite a'))
    mark.textContent = `[${mark.textContent?.trim()}]`;
  event.clipboardData.setData('text/html', copied.innerHTML);
  event.clipboardData.setData('text/plain', textOf(copied));
  event.preventDefault();
});

/** Laid out text has breaks where blocks end; what was never on the page has none. */
function textOf(copied: HTMLElement): string {
  for (const block of copied.querySelectorAll('p, li, h1, h2, h3, blockquote')) block.append('\n\n');
  return (copied.textContent ?? '')
    .replaceAll(/[ \t]*\n[ \t]*(?!\n)/g, (space) => (space.includes('\n\n') ? '\n\n' : ' '))
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}
