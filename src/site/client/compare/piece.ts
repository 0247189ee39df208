/** The one element that a comparison cannot be without. */
export function piece<T extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`The comparison lacks ${selector}`);
  return found;
}
