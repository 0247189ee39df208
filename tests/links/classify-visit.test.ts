import { describe, expect, test } from 'vitest';
import { classifyVisit } from '#links/classify-visit.ts';
import type { Answer } from '#links/visit.ts';

const ASKED = 'https://daily.example/2025/the-news';

function judged(answer: Partial<Answer>) {
  const whole = {
    status: 200,
    url: ASKED,
    movedTo: null,
    title: 'The news',
    text: null,
    isGuarded: false,
    ...answer,
  };
  return classifyVisit(ASKED, { kind: 'answer', ...whole });
}

describe('classifyVisit', () => {
  test.each([401, 403, 406, 407, 429, 451, 999])('takes %i for a door, not for a loss', (status) => {
    expect(judged({ status })).toEqual({ state: 'blocked', status });
  });

  test.each([400, 404, 410, 500, 502, 503])('does not reach a page behind %i', (status) => {
    expect(judged({ status })).toEqual({ state: 'unreachable', status });
  });

  test('believes a check of browsers behind 503 only: missing and ordinary pages bear its marks too', () => {
    expect(judged({ status: 503, isGuarded: true })).toMatchObject({ state: 'blocked', hint: 'robot-wall' });
    expect(judged({ status: 404, isGuarded: true })).toMatchObject({ state: 'unreachable' });
    expect(judged({ isGuarded: true })).toMatchObject({ state: 'ok' });
  });

  test.each([
    'Page not found',
    'Page Not Found | The Daily',
    '404',
    '404 Not Found',
    'Error 404 – The Daily',
    'The Daily: Not found',
    "Sorry, the page you requested can't be found.",
    'This article is no longer available - The Daily',
    'The page you are looking for does not exist',
  ])('takes a page titled "%s" for missing', (title) => {
    expect(judged({ title })).toEqual({ state: 'unreachable', hint: 'soft-404' });
  });

  test.each([
    '404 Media raises money',
    'Found: the page that changed the deal',
    'Model no longer available to free users, company says',
    'Why the contract was not found to be void',
    'Access to models: what changed',
    'Sign in the sky | The Daily',
    null,
  ])('takes a page titled "%s" for itself', (title) => {
    expect(judged({ title })).toMatchObject({ state: 'ok' });
  });

  test.each(['Just a moment...', 'Access Denied', 'Robot or human?', 'Vercel Security Checkpoint'])(
    'takes a page titled "%s" for a check of browsers',
    (title) => {
      expect(judged({ title })).toEqual({ state: 'blocked', hint: 'robot-wall' });
    },
  );

  test.each([
    'https://daily.example/login?next=news',
    'https://daily.example/account/signin',
    'https://login.daily.example/',
    'https://consent.daily.example/v2',
    'https://daily.example/collectConsent?session=1',
  ])('takes a way to %s for a wall', (url) => {
    expect(judged({ url, movedTo: url })).toEqual({ state: 'blocked', hint: 'login-wall' });
  });

  test.each([
    'https://daily.example/',
    'https://www.daily.example/en-gb/',
    'https://other.example/index.html',
  ])('takes being sent to the beginning of a site, %s, for missing', (url) => {
    expect(judged({ url, movedTo: url })).toEqual({ state: 'unreachable', hint: 'soft-404' });
  });

  test('a source that is the beginning of a site may move to another', () => {
    const answer = { kind: 'answer', status: 200, title: null, text: null, isGuarded: false } as const;
    const url = 'https://new.example/';
    expect(classifyVisit('https://old.example/', { ...answer, url, movedTo: url })).toEqual({
      state: 'moved',
      to: url,
    });
  });

  test('only a lasting way to another place is a move', () => {
    const url = 'https://daily.example/archive/the-news';
    expect(judged({ url, movedTo: url })).toEqual({ state: 'moved', to: url, title: 'The news' });
    expect(judged({ url })).toMatchObject({ state: 'ok' });
    const same = 'https://www.daily.example/2025/the-news/?utm_source=x';
    expect(judged({ url: same, movedTo: same })).toEqual({ state: 'ok', title: 'The news' });
  });

  test('tells a host that is gone from one that is silent', () => {
    const silent = { kind: 'no-answer', problem: 'x', hasNoHost: false } as const;
    expect(classifyVisit(ASKED, silent)).toEqual({ state: 'unreachable' });
    expect(classifyVisit(ASKED, { ...silent, hasNoHost: true })).toEqual({
      state: 'unreachable',
      hint: 'no-host',
    });
  });
});
