import { pathInRepository } from '../shared/address.ts';
import type { Site } from './schema.ts';

type Kept = Pick<Site, 'repository'>;

/** A new issue, its form in `.github/ISSUE_TEMPLATE` filled in: fields by their ids. */
export function issueAddress(
  site: Kept,
  form: 'event' | 'error',
  fields: Record<string, string> = {},
): string {
  return `${rootOf(site)}/issues/new?${new URLSearchParams({ template: `${form}.yml`, ...fields })}`;
}

/** Where a file is edited, or a folder (with a slash at its end) is looked through. */
export function editAddress(site: Kept, file: string): string {
  return `${rootOf(site)}/${file.endsWith('/') ? 'tree' : 'edit'}/main/${pathInRepository(file)}`;
}

/** Where a new file of the content folder is written in the browser, begun with a text. */
export function newFileAddress(site: Kept, { path, text }: { path: string; text: string }): string {
  const [, folder = '', filename = ''] = /^(.*)\/(.*)$/.exec(path) ?? [];
  return `${rootOf(site)}/new/main/content/${folder}?${new URLSearchParams({ filename, value: text })}`;
}

/** Where a file is read. */
export function readAddress(site: Kept, file: string): string {
  return `${rootOf(site)}/blob/main/${pathInRepository(file)}`;
}

function rootOf({ repository }: Kept): string {
  return repository.replace(/\/+$/, '');
}
