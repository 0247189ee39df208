import { isMap, isScalar, parseDocument } from 'yaml';
import { withoutTracking } from '#record/shared/canonical-url.ts';

/** Removes the tracking parameters from a source's address; other YAML stays as it is. */
export function withCleanAddress(yaml: string): string {
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const address = isMap(contents) ? contents.get('url', true) : null;
  if (!isScalar(address) || typeof address.value !== 'string' || !address.range) return yaml;
  const [start, end] = address.range;
  // A quoted address can contain escape sequences; then it is not found here and nothing is done.
  const written = yaml.slice(start, end).replace(address.value, withoutTracking);
  return `${yaml.slice(0, start)}${written}${yaml.slice(end)}`;
}
