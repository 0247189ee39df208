import type { APIRoute } from 'astro';
import { getCheckedFiles } from '../../data/checked-files.ts';

/** The content as files: what the forms check a proposal against. */
export const GET: APIRoute = async () => Response.json(await getCheckedFiles());
