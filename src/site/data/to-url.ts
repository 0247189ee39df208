import type { APIContext } from 'astro';
import { absolute, type ToUrl } from '#record/shared/address.ts';

export function toUrlOf(context: Pick<APIContext, 'site' | 'url'>): ToUrl {
  return (address) => absolute(context.site ?? context.url, import.meta.env.BASE_URL, address);
}
