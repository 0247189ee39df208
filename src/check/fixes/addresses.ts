import { isMap, isScalar, parseDocument } from 'yaml';
import { withoutTracking } from '#record/shared/canonical-url.ts';

/** The YAML of a source without the tracking parameters of its address; any other YAML as it is. */
export function withCleanAddress(yaml: string): string {
  const { contents } = parseDocument(yaml, { schema: 'core', logLevel: 'error' });
  const address = isMap(contents) ? contents.get('url', true) : null;
  if (!isScalar(address) || typeof address.value !== 'string' || !address.range) return yaml;
  const [start, end] = address.range;
  // In quotes an address can hold codes; then its letters are not found and nothing is done.
  const written = yaml.slice(start, end).replace(address.value, withoutTracking);
  return `${yaml.slice(0, start)}${written}${yaml.slice(end)}`;
}
