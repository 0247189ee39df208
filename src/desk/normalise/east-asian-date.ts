/**
 * A date as Chinese, Japanese and Korean write it, `2026年1月28日(水) 午後2時10分` or `2026. 1. 28. 오후 2:10`, in digits:
 * `2026-1-28 2:10 PM`. Other texts stay as they are.
 */
export function eastAsianInDigits(text: string): string {
  const plain = text.normalize('NFKC');
  const match = DATE.exec(plain);
  if (!match) return text;
  const [whole, year, month, day] = match;
  const rest = plain.slice(whole.length).replace(WEEKDAY, ' ');
  return `${year}-${month}-${day} ${clockInDigits(rest)}`.trim();
}

const DATE = /^(\d{4})\s*(?:[年년]|\.)\s*(\d{1,2})\s*(?:[月월]|\.)\s*(\d{1,2})\s*(?:[日일号]|\.|(?=\s|$))/;

/** `(水)`, `水曜日`, `星期三`, `周三`, `(수)`, `수요일`. */
const WEEKDAY =
  /\s*(?:\([日月火水木金土一二三四五六월화수목금토일]\)|[日月火水木金土]曜日?|(?:星期|周|週)[日天一二三四五六]|[월화수목금토일]요일)\s*/;

/** Half of the day, hours, minutes, seconds; what comes behind is the zone. */
const CLOCK =
  /(午前|午後|上午|下午|오전|오후)?\s*(\d{1,2})\s*[:時时点點시](?:\s*(\d{1,2}))?(?:\s*[:分분])?(?:\s*(\d{1,2}))?(?:\s*[秒초])?/;

function clockInDigits(text: string): string {
  return text.replace(CLOCK, (_, half: string | undefined, hours: string, minutes = '00', seconds = '00') => {
    const english = half === undefined ? '' : /[後下후]/.test(half) ? ' PM' : ' AM';
    return `${hours}:${minutes}:${seconds}${english}`;
  });
}
