import { inProse, type ProseFile } from './prose-file.ts';
import { proseFiles, type ContentFolder } from './folder.ts';
import { fieldsAt } from '../yaml/fields.ts';
import { quoted } from '../yaml/found-text.ts';
import { errorAt, type Issue } from '#record/shared/issue.ts';
import { declaredNames } from './names.ts';
import { didYouMean } from '../yaml/suggest-name.ts';

/** Links in prose to pages of the record that do not exist or are drafts. */
export function linkIssues(folder: ContentFolder): Issue[] {
  const targets = linkTargets(folder);
  return proseFiles(folder).flatMap((file) =>
    linksOf(file).flatMap(({ address, line }) => {
      const [, section = '', name = ''] = /^\/([a-z]+)\/([^/#?]+)\/?(?:[#?].*)?$/.exec(address) ?? [];
      const known = targets[section as keyof typeof targets];
      if (!known || known.has(name)) return [];
      return [
        errorAt(inProse(file.file, line), {
          rule: 'unknown-link',
          message: `The link to ${quoted(address)} leads to no published page.`,
          fix: didYouMean(name, known) || 'Correct the address, or delete the link.',
        }),
      ];
    }),
  );
}

/** The names of a section's pages; null if the file that declares them cannot be read. */
function linkTargets(folder: ContentFolder) {
  const names = declaredNames(folder);
  const entries = folder.entries.filter(({ entry }) => entry?.draft !== true);
  const former = entries.flatMap(({ yaml }) =>
    fieldsAt(yaml?.value, 'formerly[]').map(({ value }) => String(value)),
  );
  return {
    entries: new Set([...entries.map(({ slug }) => slug), ...former]),
    guides: new Set(folder.guides.map(({ slug }) => slug)),
    sources: names.sources,
    parties: names.parties,
    terms: names.terms && new Set(names.terms.keys()),
  };
}

/** Root-relative links in the rendered prose, each with the first line that contains it. */
function linksOf({ prose, text }: ProseFile<unknown>): { address: string; line: number | null }[] {
  const lines = text?.split('\n') ?? [];
  const written = prose?.html.matchAll(/<a\b[^>]*?\bhref="(\/[^"]*)"/g) ?? [];
  return [...new Set([...written].map(([, address = '']) => address))].map((address) => {
    const place = lines.findIndex((line) => line.includes(address));
    return { address, line: place < 0 ? null : place + 1 };
  });
}
