import { contentKeys } from './content-keys.ts';
import type { Answers, NamedPage } from './contract-answers.ts';

/** The channel whose models are asked for: `which models are on Amazon Bedrock`; of several the one named with more words. */
export function channelAsked(query: string, { channels }: Answers): NamedPage | null {
  if (!ASKS_FOR_MODELS.test(query)) return null;
  const asked = new Set(contentKeys(query));
  const wordsNamed = ({ names }: NamedPage): number =>
    Math.max(
      ...names.map((name) => {
        const keys = contentKeys(name);
        return keys.every((key) => asked.has(key)) ? keys.length : 0;
      }),
    );
  const most = Math.max(0, ...channels.map(wordsNamed));
  return most > 0 ? (channels.find((channel) => wordsNamed(channel) === most) ?? null) : null;
}

/** A channel alone may be meant as somebody's product, of which the record has more to say. */
const ASKS_FOR_MODELS = /\b(?:models?|availab(?:le|ility)|offer(?:ed|s)?)\b/i;
