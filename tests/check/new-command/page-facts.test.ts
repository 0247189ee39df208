import { describe, expect, test } from 'vitest';
import { pageFacts } from '#check/new-command/page-facts.ts';

describe('pageFacts', () => {
  test('reads Open Graph, whatever the order of its attributes', () => {
    const html = `<!doctype html><title>Short</title>
      <meta content="Acme &amp; Bolt\n agree" property="og:title"><meta property="og:site_name" content="The Daily">
      <meta property="article:published_time" content="2024-05-01T23:30:00-08:00">`;
    expect(pageFacts(html)).toEqual({
      title: 'Acme & Bolt agree',
      publisher: 'The Daily',
      date: '2024-05-01',
      links: [],
    });
  });

  test('takes the title of the page and the date of its JSON-LD where there is nothing better', () => {
    const html = `<html><head><title>\n A\u200b title </title>
      <script type="application/ld+json">{"datePublished": "2024-05-01T00:00:00Z"}</script></head>`;
    expect(pageFacts(html)).toEqual({ title: 'A title', publisher: null, date: '2024-05-01', links: [] });
  });

  test('says nothing of what the page does not say, or says wrongly', () => {
    const html = '<meta name="date" content="May 2024"><meta property="og:title" content=""><title> </title>';
    expect(pageFacts(html)).toEqual({ title: null, publisher: null, date: null, links: [] });
  });

  test('lists the full addresses that the page links to', () => {
    const html = `<a href="https://a.example/x?b=1&amp;c=2">One</a> <p><a href=" http://b.example/ ">Two</a></p>
      <a href="/here">Here</a> <a>None</a> <a href="mailto:a@b.example">Mail</a> <link href="https://c.example/">`;
    expect(pageFacts(html).links).toEqual(['https://a.example/x?b=1&c=2', 'http://b.example/']);
  });

  test('reads a page that nests its elements by the thousand', () => {
    const html = `<title>Deep</title>${'<div>'.repeat(20_000)}<a href="https://a.example/">One</a><a href="https://b.example/">Two</a>`;
    expect(pageFacts(html)).toMatchObject({
      title: 'Deep',
      links: ['https://a.example/', 'https://b.example/'],
    });
  });
});
