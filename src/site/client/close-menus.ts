/** Closes an open menu by the Escape key, which leads back to its name, or by a click anywhere else. */
export function closeMenus(root: HTMLElement, selector = 'details'): void {
  const opened = () => root.querySelector<HTMLDetailsElement>(`${selector}[open]`);
  document.addEventListener('keydown', ({ key }) => {
    const menu = key === 'Escape' ? opened() : null;
    if (!menu) return;
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
  document.addEventListener('click', ({ target }) => {
    const menu = opened();
    if (menu && !menu.contains(target as Node)) menu.open = false;
  });
}
