import type { Place } from '#record/shared/issue.ts';
import { inProse, type ProseFile } from './prose-file.ts';

/** The words of a piece of rendered prose, without tags and with signs for references. */
export function wordsOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&#x([0-9a-f]+);/gi, (_all, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll(/&(lt|gt|quot|apos|amp|nbsp);/g, (_all, name: string) => NAMED[name] ?? '');
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', nbsp: '\u00a0' };

/** The first line of a file's prose that holds the beginning of these words; no line if none does as it is written. */
export function lineOfWords({ file, text }: Pick<ProseFile<unknown>, 'file' | 'text'>, words: string): Place {
  const lines = text?.split('\n') ?? [];
  const firsts = words.trim().split(/\s+/).slice(0, 4);
  const line = [4, 2, 1]
    .map((count) => firsts.slice(0, count).join(' '))
    .map((start) => (start === '' ? -1 : lines.findLastIndex((one) => one.includes(start))))
    .find((place) => place >= 0);
  return inProse(file, line === undefined ? null : line + 1);
}
