/** Reads something of the page in its light colours: pictures are for paper and for pages of others. */
export function inLightColours<T>(read: () => T): T {
  const { style } = document.documentElement;
  const before = style.colorScheme;
  style.colorScheme = 'only light';
  try {
    return read();
  } finally {
    style.colorScheme = before;
  }
}
