/** Where a rule is explained: in the repository, or in the local project if no repository is known. */
export function ruleHelp(rule: string, repository: string | null): string {
  const path = `src/check/rules/RULES.md#${rule}`;
  return repository === null ? path : `${repository.replace(/\/+$/, '')}/blob/HEAD/${path}`;
}
