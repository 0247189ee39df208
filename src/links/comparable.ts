/**
 * A text as it is compared: ligatures and widths resolved (NFKC, Unicode Annex 15), letter case off, nothing left but
 * letters, digits and the signs of money and of hundredths. Quotation marks, dashes, soft hyphens and the ends of
 * lines differ between a page, its PDF and what was quoted from it, and change nothing that is said.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(?<=\d)[.,](?=\d)/g, '·')
    .replaceAll(/[^\p{L}\p{N}\p{Sc}%·]+/gu, '');
}
