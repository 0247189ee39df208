/** YAML without trailing spaces. */
export function withoutEndSpaces(yaml: string): string {
  return yaml.replaceAll(/[ \t]+$/gm, '');
}

/** Markdown without trailing spaces, except the two that make a line break. */
export function withoutEndSpacesInProse(prose: string): string {
  return prose.replaceAll(/(?<=\S)[ \t]$|^[ \t]+$/gm, '');
}
