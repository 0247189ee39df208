import { tellingWords } from './words.ts';

/** The first telling words of a title, fit for an id: `exclusivity`, `ends`. Empty where the script is not Latin. */
export function storyWords(title: string): string[] {
  const ascii = title
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .toLowerCase();
  const words = ascii.match(/[a-z0-9]+/g) ?? [];
  return tellingWords(words).slice(0, WORDS);
}

const WORDS = 5;
