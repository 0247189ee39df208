/** A picture with the typefaces of the page in it, so that it looks the same wherever it is opened. */
export async function withFonts(svg: string): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule),
  );
  const fonts = (await Promise.all(rules.map(embed))).join('');
  return svg.replace('</title>', () => `</title><style>${fonts}</style>`);
}

async function embed({ style }: CSSFontFaceRule): Promise<string> {
  const [, address] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
  if (!address) return '';
  const file = await (await fetch(address)).blob();
  const [family, weight] = ['font-family', 'font-weight'].map((name) => style.getPropertyValue(name));
  return `@font-face{font-family:${family};font-weight:${weight};src:url(${await asDataUrl(file)})}`;
}

function asDataUrl(file: Blob): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(reader.result as string));
    reader.addEventListener('error', () => failed(reader.error!));
    reader.readAsDataURL(file);
  });
}
