import { z } from 'zod';
import {
  DISPLAY_STANDINGS,
  STANDING_MEANINGS,
  STANDINGS,
  STATUSES,
  STATUS_MEANINGS,
} from '#record/shared/vocabulary.ts';
import { STAGES, STAGE_MEANINGS } from '#record/availability/vocabulary.ts';
import { VERDICTS, VERDICT_MEANINGS } from '#record/misreadings/schema.ts';
import { daySchema, whenSchema } from '#record/shared/when-schema.ts';
import { webAddressSchema } from '#record/shared/web-address.ts';
import { TIERS, TIER_MEANINGS, VERIFICATIONS, VERIFICATION_MEANINGS } from '#record/source/tier.ts';
import type { Docs } from './docs.ts';

type Json = z.core.JSONSchema.BaseSchema;

/** A content schema as JSON Schema, draft 7: the newest that editors support in full. */
export function jsonSchema(schema: z.ZodType, docs: Docs): Json {
  return z.toJSONSchema(schema, {
    target: 'draft-07',
    io: 'input',
    override: ({ zodSchema, jsonSchema: json }) => {
      describe(json, docs.get(zodSchema));
      const written = WRITTEN.get(zodSchema);
      if (written) replace(json, written);
      if (json.minLength === 1 && !json.pattern) json.pattern = String.raw`\S`;
      const meanings = MEANINGS[json.enum?.join() ?? ''];
      if (meanings) json['enumDescriptions'] = json.enum?.map((word) => meanings[String(word)]);
    },
  });
}

/** Fields are copied: a schema shared by several fields is one object here, but each field has its own comment. */
function describe(json: Json, comments: ReturnType<Docs['get']>): void {
  if (!comments) return;
  if (comments.about) json.description = comments.about;
  const fields = Object.entries(json.properties ?? {}).map(([name, field]) => {
    const description = comments.fields.get(name);
    return [name, description ? { description, ...examplesIn(description), ...(field as Json) } : field];
  });
  json.properties = Object.fromEntries(fields) as NonNullable<Json['properties']>;
}

/** Comments end in examples: ``Who published it: `Reuters`.`` */
function examplesIn(comment: string): { examples?: string[] } {
  const [, list] = comment.match(/(?<!Default): (`[^`]+`(?:, `[^`]+`)*)\.?(?: Default: .*)?$/) ?? [];
  return list ? { examples: list.split(', ').map((word) => word.slice(1, -1)) } : {};
}

function replace(json: Json, written: Json): void {
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, written);
}

const YEAR = String.raw`(?!0000)\d{4}`;
const MONTH = '(?:0[1-9]|1[0-2])';
/** Refuses every impossible day but one: 29 February in a common year, since a pattern cannot know leap years. */
const DAY = String.raw`(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|[12]\d))`;

/** What the record's code checks, as far as a pattern can express it. */
const WRITTEN = new Map<z.core.$ZodType, Json>([
  [
    whenSchema,
    {
      anyOf: [
        { type: 'string', pattern: `^${YEAR}(?:-(?:${MONTH}|${DAY}))?$` },
        { type: 'integer', minimum: 1000, maximum: 9999 },
      ],
    },
  ],
  [daySchema, { type: 'string', pattern: `^${YEAR}-${DAY}$` }],
  [webAddressSchema, { type: 'string', pattern: String.raw`^https?://[^\s/]\S*$` }],
]);

/** What each word of a choice means, keyed by all words of the choice. */
const MEANINGS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  [STATUSES.join()]: STATUS_MEANINGS,
  [STANDINGS.join()]: STANDING_MEANINGS,
  [DISPLAY_STANDINGS.join()]: STANDING_MEANINGS,
  [STAGES.join()]: STAGE_MEANINGS,
  [VERDICTS.join()]: VERDICT_MEANINGS,
  [TIERS.join()]: TIER_MEANINGS,
  [VERIFICATIONS.join()]: VERIFICATION_MEANINGS,
};
