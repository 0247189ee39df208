import { describe, expect, test } from 'vitest';
import { securityTxt } from '#publish/site-files/security-txt.ts';
import { makeSite } from '../../support/builders.ts';

const toUrl = (address: string) => `https://record.example${address}`;

/** A field by the grammar of RFC 9116, section 4: a name, a colon, one blank and the value. */
const FIELD = /^([A-Za-z-]+): (\S.*)$/;

function fieldsOf(text: string): [name: string, value: string][] {
  expect(text.endsWith('\n')).toBe(true);
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) => {
      const [, name = '', value = ''] = FIELD.exec(line) ?? [];
      expect(name, line).not.toBe('');
      return [name, value];
    });
}

describe('securityTxt', () => {
  const site = makeSite({
    repository: 'https://github.com/people/record',
    contact: 'editors@record.example',
    completeTo: '2026-11-28',
  });

  test('has a contact, the private one first, and expires once', () => {
    const fields = fieldsOf(securityTxt(site, toUrl));
    const values = (name: string) => fields.flatMap(([own, value]) => (own === name ? [value] : []));
    expect(values('Contact')).toEqual([
      'https://github.com/people/record/security/advisories/new',
      'mailto:editors@record.example',
    ]);
    expect(values('Expires')).toEqual(['2027-11-27T00:00:00Z']);
    expect(values('Preferred-Languages')).toEqual(['en']);
    expect(values('Canonical')).toEqual(['https://record.example/.well-known/security.txt']);
  });

  test('names no form for reports that another host than GitHub does not have', () => {
    const elsewhere = makeSite({ repository: 'https://code.example/record', contact: 'https://a.example/' });
    expect(securityTxt(elsewhere, toUrl).match(/^Contact:.*$/gm)).toEqual(['Contact: https://a.example/']);
  });
});
