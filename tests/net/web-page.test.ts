import { describe, expect, test } from 'vitest';
import { webPageIn } from '#net/web-page.ts';
import { contentFrom, failureFrom } from '../support/fetching.ts';
import { answer, serve } from '../support/http-server.ts';

const RSS = '<rss version="2.0"><channel></channel></rss>';

describe('webPageIn', () => {
  test.each([
    ['<!DOCTYPE html><html><body>Not here'],
    ['\n\n<!doctype HTML>'],
    ['\ufeff<html lang="en">'],
    ['<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'],
    ['<!-- cached --><html>'],
    ['<body>Gone'],
  ])('knows a page by its beginning: %o', (text) => {
    expect(pageIn(text, 'application/rss+xml')).toBe('an HTML page');
  });

  test('knows a page in UTF-16', () => {
    expect(webPageIn(Buffer.from('\ufeff<!DOCTYPE html>', 'utf16le'), {})).toBe('an HTML page');
  });

  test('believes the header where nothing speaks against it', () => {
    expect(pageIn('<div>Not here</div>', 'text/html; charset=utf-8')).toBe('an HTML page');
    expect(pageIn('<div>Not here</div>', 'text/xml')).toBeNull();
  });

  test.each([
    [RSS],
    [
      `<?xml version="1.0"?><!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "a.dtd">${RSS}`,
    ],
    ['<!DOCTYPE html><feed xmlns="http://www.w3.org/2005/Atom">'],
    ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">'],
    [`<?xml version="1.0"?><!-- <html> -->${RSS}`],
    ['{"version": "https://jsonfeed.org/version/1.1", "title": "<html>"}'],
    ['Warning: mysql_connect()'],
    [''],
  ])('leaves feeds and all else to who parses them: %o', (text) => {
    expect(pageIn(text, 'text/html')).toBeNull();
  });

  test.each([
    ['Cloudflare', '<title>Just a moment...</title><script src="/cdn-cgi/challenge-platform/h/b">'],
    ['Akamai', '<TITLE>Access Denied</TITLE> Reference #18 https://errors.edgesuite.net/18.1'],
    ['Imperva', '<iframe src="/_Incapsula_Resource?x=1">'],
    ['DataDome', '<script src="https://ct.captcha-delivery.com/c.js">'],
    ['captcha', '<div class="g-recaptcha">'],
  ])('names the check of %s', (name, body) => {
    expect(pageIn(`<!DOCTYPE html><html>${body}`, 'text/html')).toBe(
      `a page that checks for browsers (${name})`,
    );
  });

  test('knows a check by its header', () => {
    expect(webPageIn(Buffer.from('<html>'), { 'cf-mitigated': 'challenge' })).toContain('Cloudflare');
  });

  test('takes no time over a page made to take it', () => {
    const started = process.threadCpuUsage().user;
    for (const piece of ['<!---->', '<!--', '<?xml']) pageIn(piece.repeat(200_000), 'text/html');
    expect(process.threadCpuUsage().user - started).toBeLessThan(10_000_000);
  });
});

describe('fetchFeed', () => {
  test('calls a page a page, even one beyond the limit', async () => {
    const body = `<!DOCTYPE html><html>${'<p>'.repeat(5000)}`;
    const { url } = await serve((_request, response) => answer(response, { body }));
    const problem = 'The address gives an HTML page, not a feed.';
    expect((await failureFrom(url)).problem).toBe(problem);
    expect((await failureFrom(url, { maxBytes: 1000 })).problem).toBe(problem);
  });

  test('names a page that turns programs away', async () => {
    const { url } = await serve((_request, response) => answer(response, { status: 403, body: '<html>No.' }));
    expect((await failureFrom(url)).problem).toBe('The server answered 403 (Forbidden) with an HTML page.');
  });

  test.each([
    [202, { 'x-amzn-waf-action': 'challenge' }, 'The answer is empty: a check for browsers (AWS WAF).'],
    [200, { 'cf-mitigated': 'challenge' }, 'The answer is empty: a check for browsers (Cloudflare).'],
    [202, {}, 'The answer is empty, with status 202: perhaps a check for browsers.'],
    [200, {}, 'The answer is empty.'],
  ])('says what an empty answer %i %o most likely is', async (status, headers, problem) => {
    const { url } = await serve((_request, response) =>
      answer(response, { status, headers: { ...headers } }),
    );
    expect((await failureFrom(url)).problem).toBe(problem);
  });

  test.each(['text/html', 'image/png', 'application/octet-stream', 'nonsense'])(
    'reads a feed that is served as %s',
    async (type) => {
      const { url } = await serve((_request, response) =>
        answer(response, { headers: { 'content-type': type }, body: RSS }),
      );
      expect(await contentFrom(url)).toMatchObject({ contentType: type });
    },
  );
});

function pageIn(text: string, contentType: string): string | null {
  return webPageIn(Buffer.from(text), { 'content-type': contentType });
}
