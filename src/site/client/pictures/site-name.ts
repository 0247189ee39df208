/** What the site is called, as every page of it says. */
export function siteName(): string {
  return document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')!.content;
}
