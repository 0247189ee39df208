import {
  COUNTS_MEANINGS,
  EFFECT_MEANINGS,
  STANDING_LABELS,
  STATUS_LABELS,
} from '#record/shared/vocabulary.ts';
import { TIER_LABELS, VERIFICATION_LABELS } from '#record/source/tier.ts';
import { HELP, LABELS } from './field-words.ts';

/** A field of a content file, as its JSON Schema tells of it. */
export interface JsonField {
  type?: string;
  description?: string;
  enum?: string[];
  enumDescriptions?: string[];
  default?: unknown;
  maxLength?: number;
  properties?: Record<string, JsonField>;
  required?: string[];
  items?: JsonField;
  anyOf?: JsonField[];
}

/** How a field is filled in. */
export type FieldKind =
  | 'text'
  | 'long'
  | 'lines'
  | 'number'
  | 'when'
  | 'choice'
  | 'yes'
  | 'parties'
  | 'term'
  | 'aspect'
  | 'series'
  | 'sources'
  | 'rows';

/** A field of a form. */
export interface FormField {
  name: string;
  kind: FieldKind;
  label: string;
  help: string;
  isRequired: boolean;
  maxLength: number | undefined;
  /** Of a choice. */
  options: { value: string; label: string }[];
  initial: string | undefined;
  /** Of each row. */
  fields: FormField[];
}

/** The fields of a schema, in its order, by names such as `changes.term`. */
export function formFields(schema: JsonField, parent = ''): FormField[] {
  return Object.entries(schema.properties ?? {}).map(([name, json]) => {
    const path = parent === '' ? name : `${parent}.${name}`;
    const kind = kindOf(name, json);
    return {
      name,
      kind,
      label: LABELS[path] ?? LABELS[name] ?? name,
      help: HELP[path] ?? HELP[name] ?? helpOf(json),
      isRequired: schema.required?.includes(name) ?? false,
      maxLength: json.maxLength,
      options: (json.enum ?? []).map((value, place) => ({
        value,
        label: optionLabel(value, json.enumDescriptions?.[place]),
      })),
      initial: json.default === undefined || json.default === null ? undefined : String(json.default),
      fields: kind === 'rows' && json.items ? formFields(json.items, path) : [],
    };
  });
}

const BY_NAME: Readonly<Record<string, FieldKind>> = {
  parties: 'parties',
  term: 'term',
  aspect: 'aspect',
  series: 'series',
  sources: 'sources',
  date: 'when',
  from: 'when',
  until: 'when',
  summary: 'long',
};

/** Longer texts get a field of several lines. */
const LONGEST_LINE = 110;

function kindOf(name: string, json: JsonField): FieldKind {
  const known = BY_NAME[name];
  if (known) return known;
  if (json.enum) return 'choice';
  if (json.type === 'boolean') return 'yes';
  if (json.type === 'number') return 'number';
  if (json.type === 'array') return json.items?.type === 'object' ? 'rows' : 'lines';
  return (json.maxLength ?? 0) > LONGEST_LINE || LONG.has(name) ? 'long' : 'text';
}

const LONG = new Set(['detail', 'text', 'says', 'assessment', 'note', 'what', 'why']);

/** Comments on defaults are for those who write the file by hand. */
function helpOf({ description = '' }: JsonField): string {
  return description.replace(/\s*Default: .*$/, '').replaceAll('`', '');
}

const OPTION_LABELS: Readonly<Record<string, string>> = {
  ...STATUS_LABELS,
  ...STANDING_LABELS,
  ...TIER_LABELS,
  ...VERIFICATION_LABELS,
};

function optionLabel(value: string, meaning: string | undefined): string {
  const more = meaning ?? meaningOf(value);
  const label = OPTION_LABELS[value] ?? `${value.slice(0, 1).toUpperCase()}${value.slice(1)}`;
  return more === undefined ? label : `${label}: ${more.slice(0, 1).toLowerCase()}${more.slice(1)}`;
}

function meaningOf(value: string): string | undefined {
  return ({ ...EFFECT_MEANINGS, ...COUNTS_MEANINGS } as Record<string, string>)[value];
}
