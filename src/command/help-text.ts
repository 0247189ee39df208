import type { Option, Options } from './option-values.ts';

/** The words of a command's help; the table of its options stands between them. */
export interface CommandHelp {
  /** The line that is typed, or one for each use. */
  usage: string;
  about?: string;
  /** Options that have a heading; the others follow them. */
  sections?: Readonly<Record<string, Options>>;
  /** Exit codes, settings. */
  after?: string;
}

/** What `--help` prints. */
export function helpText({ usage, about, sections = {}, after }: CommandHelp, options: Options): string {
  const column = columnOf(options);
  const inSections = new Set(Object.values(sections).flatMap((section) => Object.keys(section)));
  const others = Object.entries(options).filter(([name]) => !inSections.has(name));
  const blocks = [
    usage,
    about,
    ...Object.entries(sections).map(
      ([heading, rows]) => `${heading}\n${table(Object.entries(rows), column)}`,
    ),
    table(others, column),
    after,
  ];
  return blocks.filter((block) => block !== undefined).join('\n\n');
}

/** `dryRun` as it is typed: `dry-run`. */
export function optionName(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Wider options take a line of their own, so that one of them does not push the whole table aside. */
const WIDEST = 24;
const GAP = 3;

function columnOf(options: Options): number {
  const widths = Object.entries(options).map(([name, option]) => leftOf(name, option).length);
  return Math.max(13, ...widths.filter((width) => width <= WIDEST + 2)) + GAP;
}

function leftOf(name: string, { value }: Option<unknown>): string {
  return `  --${optionName(name)}${value === null ? '' : ` ${value}`}`;
}

function table(options: [name: string, option: Option<unknown>][], column: number): string {
  const indent = `\n${' '.repeat(column)}`;
  return options
    .map(([name, option]) => {
      const left = leftOf(name, option);
      const start = left.length > column - GAP ? left + indent : left.padEnd(column);
      return start + option.help.replaceAll('\n', indent);
    })
    .join('\n');
}
