import { z } from 'zod';

/** The shape of every id and file name in the record: lower case, digits and hyphens. */
export const ID_SHAPE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** An id written in a content file. */
export const idSchema = z.string().regex(ID_SHAPE, {
  error: (issue) => `"${String(issue.input)}" is not an id (lower-case letters, digits and hyphens)`,
});
