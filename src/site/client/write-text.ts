/**
 * Writes the text of an element that holds nothing else. The text node stays: taking children away and adding others
 * makes a browser ask of every rule with `:has()` whether it still holds.
 */
export function writeText(element: Element, text: string): void {
  const [only] = element.childNodes;
  if (!(only instanceof Text) || element.childNodes.length > 1) element.textContent = text;
  else if (only.data !== text) only.data = text;
}
