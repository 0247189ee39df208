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

/** Where weaknesses are reported in private; null if the repository is not at GitHub. */
export function securityReportAddress(site: WithRepository): string | null {
  const isAtGitHub = new URL(site.repository).hostname === 'github.com';
  return isAtGitHub ? `${rootOf(site)}/security/advisories/new` : null;
}

/** Where a file is read. */
export function readAddress(site: WithRepository, file: string): string {
  return `${rootOf(site)}/blob/main/${pathInRepository(file)}`;
}

/** Where a file is read as one commit has it, for as long as the repository lasts. */
export function permanentAddress(site: WithRepository, file: string, commit: string): string {
  return `${rootOf(site)}/blob/${commit}/${pathInRepository(file)}`;
}

function rootOf({ repository }: WithRepository): string {
  return repository.replace(/\/+$/, '');
}
