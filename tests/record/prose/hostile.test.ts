import { describe, expect, test } from 'vitest';
import { parseProse } from '#record/prose/prose.ts';
import { makeRandom } from '../../support/random.ts';

/** Beginnings of lines: containers that tags may cross. */
const BEGINNINGS = ['', '', '> ', '- ', '1. ', '  ', '    ', '> - ', '  - ', '\t', '## ', '| '];

/** What the parser takes for a sign, tags and code above all: it ends the process on some that cross each other. */
const SIGNS = String.raw`
<Callout>  </Callout>  <Quote source="a">  </Quote>  <Cite source="a" />  <b>  </b>  <>  </>  <Callout  </  >  />  <  {  }  "  '
\  &lt;  <!--  &#x3C;  ~~~  *  **  _  ~~  |  [  ](x)  [a](javascript:x)  import a  export a  <script>  </script>  words  é😀
***  ---  ===  $$  ![  ´  ´´  ´´´  ´<Callout>´  ´</Callout>´`
  .replaceAll('´', '`')
  .trim()
  .split(/ {2}|\n/);

describe('parseProse', () => {
  test('has an answer to whatever its signs are put together to, and nothing of it is code', () => {
    const random = makeRandom(27);
    const texts = Array.from({ length: 3_000 }, () => hostileText(random));
    const unsafe = texts.filter((text) => /<script|="javascript:|<[^>]* on\w+=/i.test(parseProse(text).html));
    expect(unsafe).toEqual([]);
  });
});

function hostileText({ below, oneOf }: ReturnType<typeof makeRandom>): string {
  const line = () => oneOf(BEGINNINGS) + Array.from({ length: below(5) }, () => oneOf(SIGNS)).join('');
  return Array.from({ length: 1 + below(7) }, line).join('\n');
}
