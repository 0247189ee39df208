/** The words of a vocabulary with their meanings, as one text: `primary: The words of a party. secondary: …`. */
export function glossary(meanings: Readonly<Record<string, string>>): string {
  return Object.entries(meanings)
    .map(([word, meaning]) => `${word}: ${meaning}`)
    .join(' ');
}
