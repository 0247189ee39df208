import { canonicalUrl } from '#record/shared/canonical-url.ts';

/**
 * Whether a successful answer is really a "not found" page. Servers answer 200 for pages they do not have
 * (Bar-Yossef et al., "Sic transit gloria telae", WWW 2004, call it a soft 404), and put login or consent pages in
 * front of those they have. Only whole titles and addresses count, never words in the text: an article may be about a
 * page that was not found.
 */
export function saysNotFound(title: string | null): boolean {
  return partsOf(title).some((part) => NOT_FOUND.some((phrase) => phrase.test(part)));
}

/** A page that asks for a login or for consent before it shows anything. */
export function asksToLogIn(title: string | null, landed: URL): boolean {
  return (
    partsOf(title).some((part) => LOGIN.test(part)) ||
    LOGIN_HOST.test(landed.hostname) ||
    LOGIN_PATH.test(landed.pathname)
  );
}

/** A page that checks whether the visitor is human. */
export function asksIfHuman(title: string | null): boolean {
  return title !== null && ROBOT_CHECK.test(title);
}

/** The home page of a site, in any language. */
export function isHome({ pathname, search }: URL): boolean {
  return (
    search === '' && /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:home|index)(?:\.\w+)?\/?)?$/i.test(pathname)
  );
}

/** Whether two addresses lead to the same text, as far as the addresses show. */
export function isSamePlace(one: string, other: string): boolean {
  return canonicalUrl(one) === canonicalUrl(other);
}

const NOT_FOUND = [
  /^(?:http )?(?:error )?(?:404|410)(?:$| error\b| (?:page )?not found$)/i,
  /^(?:sorry|oops|error)?\W*not found$/i,
  /^(?:\w+\W+)?(?:(?:the|this|that) )?(?:requested )?(?:page|story|article|content|document|file|url)\b.{0,40}\b(?:not (?:be )?found|(?:can[’']t|couldn[’']t) be found|no longer (?:available|exists?)|not available|unavailable|does(?:n[’']t| not) exist)$/i,
];
const LOGIN = /^(?:please )?(?:log ?in|sign ?in|log ?on)(?: (?:to|required|or|page)\b.*)?$/i;
const LOGIN_HOST = /^(?:login|signin|auth|accounts?|sso|id|consent)\./i;
const LOGIN_PATH = /\/(?:log-?in|sign-?in|log-?on|sso|oauth2?|consent|collectconsent)(?:[/.]|$)/i;
const ROBOT_CHECK =
  /^\W*(?:just a moment|attention required|access denied|access to this page has been denied|are you (?:a )?(?:robot|human)|robot or human|robot check|human verification|security check|vercel security checkpoint|verify(?:ing)? (?:that )?you are|one moment, please|ddos-guard|pardon our interruption|client challenge|checking your browser|making sure you[’']re not a bot)\b/i;

/** Titles name both page and site: "Not found | The Daily". */
function partsOf(title: string | null): string[] {
  return (title ?? '').split(/\s[|–—·:-]\s|\s?[|:]\s/).map((part) => part.trim().replace(/[.!…]+$/, ''));
}
