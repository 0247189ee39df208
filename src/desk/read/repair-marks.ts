/** A document in which every comment ends: whatever follows one that does not would be lost as a part of it. */
export function endComments(text: string): string {
  const ended = text.lastIndexOf('-->') + 1;
  return text.slice(0, ended) + text.slice(ended).replaceAll('<!--', '');
}

/**
 * A document in which every `<` outside CDATA begins a tag or is escaped: htmlparser2 would take what stands behind
 * the others for a part of a tag, items and all. Throws where too many begin nothing.
 */
export function escapeStrays(xml: string): string {
  let strays = 0;
  return xml.replaceAll(CDATA_OR_STRAY, (mark) => {
    if (mark !== '<') return mark;
    strays += 1;
    // Each costs memory; a megabyte of them would cost hundreds.
    if (strays > MOST_STRAYS) throw new Error(`more than ${MOST_STRAYS} of its < begin no tag`);
    return '&lt;';
  });
}

const MOST_STRAYS = 100_000;

/** Stray before what begins no name, or before another `<` though no `>` came; looked for no further than a tag is long. */
const CDATA_OR_STRAY = /<!\[CDATA\[[^]*?(?:\]\]>|$)|<(?![!?])(?=[^\w:/\u0080-\uffff]|[^<>"']{0,200}<)/g;
