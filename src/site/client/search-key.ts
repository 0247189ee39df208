/** The key `/` goes to the search field, from wherever nothing is being written. */
document.addEventListener('keydown', (event) => {
  const isPlain = event.key === '/' && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (!isPlain || event.defaultPrevented || isWriting(event.target)) return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('record-search #q');
  if (field) return field.focus();
  const search = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
  if (search) location.assign(`${search.href}#q`);
});

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, select, textarea, [contenteditable]') !== null;
}
