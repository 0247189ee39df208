import { z } from 'zod';

/** `inbox/last-run.yaml`, written by the scheduled job alone. */
export const lastRunSchema = z.strictObject({
  /** When the feeds were last read: `2026-05-01T06:17:00Z`. */
  readAt: z.iso.datetime(),
});
