/** Lines of YAML without blanks at their ends. */
export function withoutEndSpaces(yaml: string): string {
  return yaml.replaceAll(/[ \t]+$/gm, '');
}

/** Lines of Markdown likewise; two blanks behind words break the line there and stay. */
export function withoutEndSpacesInProse(prose: string): string {
  return prose.replaceAll(/(?<=\S)[ \t]$|^[ \t]+$/gm, '');
}
