import { ADDRESS, type ToUrl } from '#record/shared/address.ts';
import { LICENCE } from '#record/site/licence.ts';
import type { Site } from '#record/site/schema.ts';

/**
 * How to cite the record as a whole: a Citation File, version 1.2.0
 * (https://github.com/citation-file-format/citation-file-format). Its texts are written as JSON writes them, which YAML reads.
 */
export function citationFile(site: Site, toUrl: ToUrl): string {
  const fields = {
    message: 'If you use this record, please cite it as below. To cite one entry, use the files beside it.',
    title: site.title,
    type: 'dataset',
    abstract: site.description,
    url: toUrl(ADDRESS.home),
    repository: site.repository,
    license: LICENCE.spdx,
    version: site.completeTo,
    'date-released': site.completeTo,
  };
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ['cff-version: 1.2.0', ...lines, 'authors:', `  - name: ${JSON.stringify(site.publisher)}`, ''].join(
    '\n',
  );
}
