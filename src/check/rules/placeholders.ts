import { errorAt, warningAt, wholeFile, type Issue } from '#record/shared/issue.ts';
import { parseWebAddress } from '#record/shared/web-address.ts';
import { isExample, isPlaceholder, PLACEHOLDERS } from '../new-files/placeholders.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { placeIn } from '../yaml/located-yaml.ts';
import { isDraft, newsAmong } from './clocks.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { fieldTexts, proseLines } from './folder-texts.ts';

/** Words of a template that would be published. Drafts may hold them, and so may the sources that only drafts cite. */
export function placeholderIssues(folder: ContentFolder): Issue[] {
  const published = withoutDrafts(folder);
  const prose = proseFiles(published)
    .flatMap(proseLines)
    .map(({ place, text }) => ({ place, text: text.replaceAll(/<[^>]*>/g, '') }));
  const texts = [...fieldTexts(published), ...prose];
  return [
    ...texts.flatMap(({ place, text }) => {
      if (isPlaceholder(text) || (place.field !== 'prose' && isBare(text)))
        return [errorAt(place, placeholder(text))];
      return isExample(text) ? [warningAt(place, example(text))] : [];
    }),
    ...nameIssues(published),
    ...exampleHostIssues(published),
  ];
}

/** Dots or a dash where words belong. */
function isBare(text: string): boolean {
  return text.trim() !== '' && !/[\p{L}\p{N}]/u.test(text);
}

function withoutDrafts(folder: ContentFolder): ContentFolder {
  const isNews = newsAmong(folder);
  return {
    ...folder,
    entries: folder.entries.filter((entry) => !isDraft(entry)),
    sources: folder.sources.filter(({ id }) => !isNews(id)),
  };
}

function placeholder(text: string): { rule: string; message: string; fix: string } {
  return {
    rule: 'placeholder',
    message: `${quoted(text)} is what a template says until somebody has written it.`,
    fix: 'Write what belongs there, or delete the field.',
  };
}

function example(text: string): { rule: string; message: string; fix: string } {
  return {
    rule: 'example-text',
    message: `${quoted(text)} is an example that a new topic begins with.`,
    fix: 'Write your own over it.',
  };
}

/** File names are addresses and ids, which last. */
function nameIssues({ entries, sources }: ContentFolder): Issue[] {
  const names = [
    ...entries
      .filter(({ slug }) => slug.endsWith(`-${PLACEHOLDERS.words}`))
      .map(({ slug, file }) => ({ name: slug, file })),
    ...sources.filter(({ id }) => id === PLACEHOLDERS.sourceId).map(({ id, file }) => ({ name: id, file })),
  ];
  return names.map(({ name, file }) =>
    errorAt(wholeFile(file), {
      rule: 'placeholder',
      message: `${quoted(name)} is the name that a template gives.`,
      fix: 'Name the file by what it is about; its name is its address.',
    }),
  );
}

/** RFC 2606 keeps some hosts for examples; nothing is published there, nor at those that stand for the reader's own. */
function exampleHostIssues({ sources }: ContentFolder): Issue[] {
  return sources.flatMap(({ yaml }) =>
    yaml
      ? fieldsAt(yaml.value, 'url')
          .filter(({ value }) =>
            /^(?:www\.)?(?:example\.(?:com|org|net)|your-?(?:site|domain|company|url)\.\w+)$/.test(
              hostOf(value),
            ),
          )
          .map(({ name, value }) => warningAt(placeIn(yaml, name), example(String(value))))
      : [],
  );
}

function hostOf(value: unknown): string {
  return parseWebAddress(String(value))?.hostname ?? '';
}
