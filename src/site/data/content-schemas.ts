import entry from '../../../.vscode/schemas/entry.schema.json';
import source from '../../../.vscode/schemas/source.schema.json';

/** The fields of content files with their descriptions, as `npm run schemas` writes them. */
export const CONTENT_SCHEMAS: { entry: object; source: object } = { entry, source };
