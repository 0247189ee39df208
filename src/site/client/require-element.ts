/**
 * The one element that a script cannot do without.
 *
 * @throws if it is missing: the page and its script do not belong together
 */
export function requireElement<T extends Element = HTMLElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
}
