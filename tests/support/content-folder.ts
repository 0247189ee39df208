import type { ContentFile } from '#record/shared/content-file.ts';
import { makeFolder } from './folder.ts';

/** What a test changes in the valid folder: a new text, an edit of the text that is there, or null to leave the file out. */
export type FolderEdits = Record<string, string | ((text: string) => string) | null>;

/** A small content folder without any issue, with the given files added, edited or left out. */
export function contentFolder(edits: FolderEdits = {}): ContentFile[] {
  const files = new Map(Object.entries(VALID));
  for (const [path, edit] of Object.entries(edits)) {
    if (edit === null) files.delete(path);
    else files.set(path, typeof edit === 'string' ? edit : edit(files.get(path) ?? ''));
  }
  return [...files].map(([path, text]) => ({ path, text }));
}

/** The same on disk for one test; returns the folder. */
export function writeContentFolder(edits: FolderEdits = {}): Promise<string> {
  return makeFolder(Object.fromEntries(contentFolder(edits).map(({ path, text }) => [path, text ?? ''])));
}

/** Replaces a text that must be there. */
export function swap(before: string, after: string): (text: string) => string {
  return (text) => {
    if (!text.includes(before)) throw new Error(`"${before}" is not in the file`);
    return text.replace(before, () => after);
  };
}

/** The paths of the valid folder's entries and sources. */
export const FIRST = 'entries/2024/2024-03-01-first-agreement.mdx';
export const SECOND = 'entries/2025/2025-05-01-second-agreement.mdx';
export const DEAL = 'sources/acme-2024-deal.yaml';
export const NEWS = 'sources/daily-2025-news.yaml';

const VALID: Record<string, string> = {
  'site.yaml': `title: The Acme record
description: What Acme and Bolt agreed.
now:
  text: Acme hosts Bolt.
  sources: [acme-2024-deal]
repository: https://example.org/record
contact: https://example.org/contact
publisher: The editors
completeTo: 2026-01-31
contractParties: [acme, bolt]
comparison:
  after: 2025-05-01
`,
  'parties.yaml': `parties:
  - id: acme
    name: Acme
  - id: bolt
    name: Bolt
`,
  'terms.yaml': `terms:
  - id: hosting
    label: Hosting
    question: Who hosts?
    aspects:
      - id: clause
        label: Clause
        before:
          value: None
          standing: none
  - id: licence
    label: Licence
    question: Who may use what?
    aspects:
      - id: scope
        label: Scope
        before:
          value: None
          standing: none
`,
  [DEAL]: `url: https://acme.example/deal
publisher: Acme
title: The deal
date: 2024-03-01
tier: primary
verification: read
`,
  [NEWS]: `url: https://daily.example/news?id=1
publisher: The Daily
title: The news
date: 2025-05-01
tier: secondary
verification: read
`,
  [FIRST]: `---
title: The first agreement
date: 2024-03-01
kind: agreement
status: official
parties: [acme, bolt]
summary: Acme hosts Bolt.
changes:
  - term: hosting
    value: Acme only
    standing: stated
    from: 2024-03-01
    sources: [acme-2024-deal]
added: 2026-02-01
---

Acme hosts Bolt.<Cite source="acme-2024-deal" />
`,
  [SECOND]: `---
title: The second agreement
date: 2025-05-01
kind: amendment
status: reported
parties: [acme, bolt]
summary: Bolt may go elsewhere.
changes:
  - term: hosting
    effect: end
    value: Ended
    standing: reported
    from: 2025-05-01
    sources: [daily-2025-news]
  - term: licence
    aspect: scope
    value: Everything
    standing: reported
    from: 2025-05-01
    until: 2030
    sources: [daily-2025-news]
observations:
  - term: hosting
    date: 2025-06
    text: Bolt runs elsewhere.
    sources: [daily-2025-news]
added: 2026-02-01
---

Bolt may go elsewhere.<Cite source="daily-2025-news" />
`,
};
