/** The encoding the HTTP header names, in the WHATWG's spelling; null where it names none that is known. */
export function headerCharset(contentType: string | null): string | null {
  return knownLabel(/charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? '')?.[1]);
}

/** The encoding the XML declaration names, in the WHATWG's spelling; null where it names none that is known. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return knownLabel(/<\?xml\s[^>]*?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1]);
}

/** Text whose label could be read byte by byte is not UTF-16, whatever it says of itself. */
function knownLabel(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    const name = new TextDecoder(label).encoding;
    return name.startsWith('utf-16') ? null : name;
  } catch {
    return null; // a RangeError: no such label
  }
}
