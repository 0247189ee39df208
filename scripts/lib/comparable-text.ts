/** A built file without the names that follow from where code lies, so that builds before and after a move compare. */
export function comparableText(text: string): string {
  return text
    .replaceAll(/data-astro-cid-[a-z0-9]+/g, 'data-astro-cid')
    .replaceAll(/astro-[a-z0-9]{8}\b/g, 'astro-scope')
    .replaceAll(/_astro\/[^"'`\s)]+/g, '_astro/bundle')
    .replaceAll(/(["'`])\.\/[\w.[\]-]+\.js\1/g, '$1./bundle.js$1')
    .replaceAll(/ ?'sha(?:256|384|512)-[\w+/=]+'/g, " 'sha'");
}
