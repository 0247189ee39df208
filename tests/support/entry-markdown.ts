import { markdownToHtml } from 'satteri';

/** HTML of an entry's Markdown, without its footnotes and their marks, blocks on lines of their own. */
export function htmlOfMarkdown(markdown: string): string {
  const { html } = markdownToHtml(markdown, { features: { smartPunctuation: false } });
  return oneBlockALine(
    html
      .replace(/<section data-footnotes[\s\S]*$/, '')
      .replaceAll(/<sup><a href="#user-content-fn-[^>]*>\d+<\/a><\/sup>/g, ''),
  );
}

/** An entry's stored HTML in the same form: what Markdown has no sign for is left out. */
export function htmlInMarkdownForm(html: string, toUrl: (address: string) => string): string {
  return oneBlockALine(
    html
      .replaceAll(/<a data-cite="[^"]*"(?: data-passage="[^"]*")?><\/a>/g, '')
      .replaceAll(/<a data-quote="[^>]*>(.*?)<\/a>/gs, '$1')
      .replaceAll('<q>', '“')
      .replaceAll('</q>', '”')
      .replaceAll(/<(h\d) id="[^"]*">/g, '<$1>')
      .replaceAll(/<(\/?)aside[^>]*>/g, '<$1blockquote>')
      .replaceAll(/href="(\/[^"]*)"/g, (_match, address: string) => `href="${toUrl(address)}"`),
  );
}

function oneBlockALine(html: string): string {
  return html
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&gt;', '>')
    .replaceAll(/\s*\n\s*/g, '')
    .replaceAll(/(<\/?(?:p|li|ul|ol|h\d|blockquote)>)/g, '\n$1')
    .replaceAll(/\n+/g, '\n')
    .trim();
}
