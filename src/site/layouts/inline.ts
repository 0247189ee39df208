import { createHash } from 'node:crypto';

/** Runs before the first paint, so that a chosen theme does not flash. */
export const FIRST_PAINT =
  "try{let t=localStorage.getItem('theme');if(t==='dark'||t==='light')document.documentElement.dataset.theme=t}catch{}";

/**
 * On the page that answers for every address there is none of: `/contract/2026-01-01/` (a day, month or year) leads to
 * the contract on that day. `replace`, so that Back does not lead here again.
 */
export const TO_ANY_DAY =
  "let d=/^(.*)\\/contract\\/(\\d{4}(?:-\\d\\d?){0,2})\\/?$/.exec(location.pathname);if(d)location.replace(d[1]+'/contract/?on='+d[2])";

/** Stands before every other style: whatever order a build puts them in, components win over the base. */
export const LAYER_ORDER = '@layer tokens,base,components,print;';

/** The hash by which the Content Security Policy allows an inline script or style. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
