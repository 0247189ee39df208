import { describe, expect, test } from 'vitest';
import { choice, count, flag, NOW, option, text, texts } from '#command/option-values.ts';
import { defineCommand } from '#command/options.ts';

const command = defineCommand({
  usage: 'npm run feed -- [options]',
  about: 'Feeds the birds.',
  options: {
    dryRun: flag('feed nobody'),
    birds: count('N', 'how many', { fallback: 3 }),
    wait: count('MS', 'before the first', { least: 0 }),
    seed: text('NAME', 'what they get', { fallback: 'oats', shown: 'oats, of course' }),
    also: texts('NAME', 'further seed'),
    now: NOW,
    format: choice(['text', 'json', 'xml'], 'how to print it'),
  },
  after: 'Exit code 1 if a bird stays hungry.',
});

describe('help', () => {
  test('is usage, purpose, the table of options with their defaults, and what follows', () => {
    expect(command.help).toBe(`npm run feed -- [options]

Feeds the birds.

  --dry-run                feed nobody
  --birds N                how many (default: 3)
  --wait MS                before the first
  --seed NAME              what they get (default: oats, of course)
  --also NAME              further seed
  --now ISO                the time to use as now (default: the clock)
  --format text|json|xml   how to print it (default: text)
  --help                   show this

Exit code 1 if a bird stays hungry.`);
  });

  test('headings stand above the options they are for, and the others follow', () => {
    const grain = { size: text('MM', 'of a grain') };
    const { help } = defineCommand({
      usage: 'npm run feed',
      options: { ...grain, dryRun: flag('feed nobody') },
      sections: { 'Grain:': grain },
    });
    expect(help).toBe(`npm run feed

Grain:
  --size MM     of a grain

  --dry-run     feed nobody
  --help        show this`);
  });

  test('an option too wide for the table takes a line of its own, and further lines are indented', () => {
    const { help } = defineCommand({
      usage: 'npm run feed',
      options: { seed: choice(['sunflower', 'oats', 'millet', 'hemp'], 'what they get:\nsee the shop') },
    });
    expect(help).toBe(`npm run feed

  --seed sunflower|oats|millet|hemp
                what they get:
                see the shop (default: sunflower)
  --help        show this`);
  });
});

describe('parse', () => {
  test('absent options have their defaults, null or none', () => {
    const before = Date.now();
    const { now, ...values } = command.parse([])!.values;
    expect(values).toEqual({
      dryRun: false,
      birds: 3,
      wait: null,
      seed: 'oats',
      also: [],
      format: 'text',
    });
    expect(now.getTime()).toBeGreaterThanOrEqual(before);
  });

  test('reads what is typed', () => {
    const args = ['--dry-run', '--birds=7', '--wait', '0', '--seed', 'hemp', '--also', 'a', '--also', 'b'];
    expect(command.parse([...args, '--now', '2026-05-01', '--format', 'xml'])!.values).toEqual({
      dryRun: true,
      birds: 7,
      wait: 0,
      seed: 'hemp',
      also: ['a', 'b'],
      now: new Date('2026-05-01T00:00:00Z'),
      format: 'xml',
    });
  });

  test('is null if help is asked for, whatever else is typed', () => {
    expect(command.parse(['--birds', 'many', '--help'])).toBeNull();
  });

  test.each([
    [['--birds', '0'], '--birds is a whole number above 0, not "0".'],
    [['--birds', '1.5'], '--birds is a whole number above 0, not "1.5".'],
    [['--birds', ''], '--birds is a whole number above 0, not "".'],
    [['--wait=-1'], '--wait is a whole number 0 or more, not "-1".'],
    [['--now', 'noon'], '--now is a time such as 2026-05-01T00:00:00Z, not "noon".'],
    [['--format', 'yaml'], '--format is text, json or xml, not "yaml".'],
  ])('%j is wrong use', (args, message) => {
    expect(() => command.parse(args)).toThrow(expect.objectContaining({ message, exitCode: 2 }));
  });

  test('a reader of the option refuses in its own words', () => {
    const read = (typed: string, name: string) => {
      if (typed === 'seven') return 7;
      throw new Error(`${name}: ${typed}?`);
    };
    const { parse } = defineCommand({ usage: 'x', options: { startAt: option('N', 'first', { read }) } });
    expect(parse(['--start-at', 'seven'])!.values).toEqual({ startAt: 7 });
    expect(() => parse(['--start-at', 'six'])).toThrow('--start-at: six?');
  });

  test('words without dashes are refused unless the command takes them', () => {
    const takesPositionals = defineCommand({ usage: 'x', takesPositionals: true });
    expect(takesPositionals.parse(['a', 'b'])!.positionals).toEqual(['a', 'b']);
    expect(() => command.parse(['a'])).toThrow(
      expect.objectContaining({ code: 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL' }),
    );
  });
});
