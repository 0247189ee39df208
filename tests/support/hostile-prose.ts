import { parseProse } from '#record/prose/prose.ts';
import { makeRandom } from './random.ts';

/** Of so many texts that try for it, those of which something is code to a browser. Throws if one has no answer. */
export function unsafeTexts(seed: number, count: number): string[] {
  const random = makeRandom(seed);
  const texts = Array.from({ length: count }, () => hostileText(random));
  return texts.filter((text) => /<script|="javascript:|<[^>]* on\w+=/i.test(parseProse(text).html));
}

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

function hostileText({ below, oneOf }: ReturnType<typeof makeRandom>): string {
  const line = () => oneOf(BEGINNINGS) + Array.from({ length: below(5) }, () => oneOf(SIGNS)).join('');
  return Array.from({ length: 1 + below(7) }, line).join('\n');
}
