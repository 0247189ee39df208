/** Words that make a question of what is asked for, and say nothing of it. */
const STOP_WORDS = new Set(
  `a about an and any are as at be been being big but by can could currently did do does doing ever exist existing
  exists explain find for from get gets give given gives got had happen happened happens has have he her his how i if
  in into is it its large long many may me might much must my now of on or other others our please said say says shall
  she should show so still tell than that the their them then there these they this those to today us use used uses
  using was we were what whats when where whether which while who whom whose why will with work working works would
  yet you your`.split(/\s+/),
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
