import type { Place } from '#record/shared/issue.ts';
import { inProse, type ProseFile } from './prose-file.ts';

/** A link in prose, with the first line that contains it. */
export interface ProseLink {
  address: string;
  place: Place;
}

/** The links of the rendered prose, each address once. */
export function linksOf({
  file,
  prose,
  text,
}: Pick<ProseFile<unknown>, 'file' | 'prose' | 'text'>): ProseLink[] {
  const lines = text?.split('\n') ?? [];
  const written = prose?.html.matchAll(/<a\b[^>]*?\bhref="([^"]*)"/g) ?? [];
  // A quotation leads to its words in the source, whose address it gets with the page.
  const addresses = [...written].map(([, address = '']) => withoutReferences(address));
  const links = addresses.filter((address) => !address.startsWith('#:~:'));
  return [...new Set(links)].map((address) => {
    const line = lines.findIndex((one) => one.includes(address) || one.includes(decoded(address)));
    return { address, place: inProse(file, line < 0 ? null : line + 1) };
  });
}

function withoutReferences(address: string): string {
  return address.replaceAll(/&(?:#x26|amp);/g, '&').replaceAll(/&(?:#x22|quot);/g, '"');
}

/** As an editor writes it: the parser encodes what is not ASCII. */
function decoded(address: string): string {
  try {
    return decodeURI(address).replaceAll('%5C', '\\');
  } catch (error) {
    if (error instanceof URIError) return address;
    throw error;
  }
}
