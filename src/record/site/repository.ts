import { pathInRepository } from '../shared/address.ts';
import type { Site } from './schema.ts';

type WithRepository = Pick<Site, 'repository'>;

/** A new issue, its form in `.github/ISSUE_TEMPLATE` filled in: fields by their ids. */
export function issueAddress(
  site: WithRepository,
  form: 'event' | 'error',
  fields: Record<string, string> = {},
): string {
  return `${rootOf(site)}/issues/new?${new URLSearchParams({ template: `${form}.yml`, ...fields })}`;
}

/** A new issue without a form, to be given a title and a text. */
export function newIssueAddress(site: WithRepository): string {
  return `${rootOf(site)}/issues/new`;
}

/** Where a file is edited, or a folder (ending in a slash) is browsed. */
export function editAddress(site: WithRepository, file: string): string {
  return `${rootOf(site)}/${file.endsWith('/') ? 'tree' : 'edit'}/main/${pathInRepository(file)}`;
}

/** Where a file is read. */
export function readAddress(site: WithRepository, file: string): string {
  return `${rootOf(site)}/blob/main/${pathInRepository(file)}`;
}

function rootOf({ repository }: WithRepository): string {
  return repository.replace(/\/+$/, '');
}
