import { expect, test } from 'vitest';
import { escapeMarkup } from '#record/shared/escape-markup.ts';

test('escapeMarkup leaves nothing that would end a text or an attribute', () => {
  expect(escapeMarkup('a <b> & "c" &amp;')).toBe('a &lt;b&gt; &amp; &quot;c&quot; &amp;amp;');
});
