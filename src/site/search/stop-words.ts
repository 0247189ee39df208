/** Words that make a question of what is asked for, and say nothing of it. */
const STOP_WORDS = new Set(
  `a about an and any are as at be been being but by can could currently did do does doing ever explain find for from
  had has have he her his how i if in into is it its me much many must my of on or our please shall she should show so
  still tell than that the their them then there these they this those to today till us was we were what whats when
  where whether which while who whom whose why will with would yet you your now may might use used uses using other others get gets got give gives given say says said happened happen happens`.split(
    /\s+/,
  ),
);

/** Words with which a question begins. */
const QUESTION =
  /^\s*(?:who|whom|whose|what|when|where|which|why|how|is|are|was|were|does|do|did|can|could|may|must|has|have|had|will|would|should)\b|\?\s*$/i;

/** Whether a word asks rather than says. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word.toLowerCase());
}

/** The words that say something; `May` beside a number is a month. */
export function sayingWords(words: readonly string[]): string[] {
  return words.filter((word, place) => {
    const isMonth =
      /^may$/i.test(word) && [words[place - 1], words[place + 1]].some((other) => /^\d/.test(other ?? ''));
    return isMonth || !isStopWord(word.replace(/[’']s$/, '').replaceAll(/[^\p{L}\d’']/gu, ''));
  });
}

/** Whether a query is put as a question. */
export function isQuestion(query: string): boolean {
  return QUESTION.test(query);
}
