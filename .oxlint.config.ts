import type { OxlintConfig } from 'oxlint';
import { ROOMS, type Room } from './src/rooms.ts';

const DISALLOWED_GLOBALS = ['process', 'fetch', 'setTimeout', 'setInterval', 'performance'];

/** Imports by the table of the rooms: what a file of a room, or of one of its inner rooms, may not name. */
function arrows(name: string, room: Room) {
  const outside = room.outside.map((glob) => `src/${name}/${glob}`);
  const folders = Object.entries(room.inner).map(([inner, below]) => ({
    files: [`src/${name}/${inner}/**`],
    patterns: [...fromOtherRooms(name, room), ...fromInnerRooms(room, inner, below)],
  }));
  const all = [{ files: [`src/${name}/**`], patterns: fromOtherRooms(name, room) }, ...folders];
  return [
    ...all.map(({ files, patterns }) => ({
      files,
      rules: {
        'no-restricted-imports': ['error', { patterns: [...patterns, otherPackages(name, room)] }],
        ...(room.isPure && {
          'no-console': 'error',
          'no-restricted-globals': ['error', ...DISALLOWED_GLOBALS],
        }),
      },
    })),
    ...all.map(({ files, patterns }) => ({
      files: outside.filter((glob) => files.some((file) => covers(file, glob))),
      rules: {
        'no-restricted-imports': ['error', { patterns }],
        'no-console': 'off',
        'no-restricted-globals': 'off',
      },
    })),
  ].filter(({ files }) => files.length > 0);
}

/** Whether a glob of files outside the core lies in the folder of another one. */
function covers(folder: string, glob: string): boolean {
  return glob.startsWith(folder.replace(/\*\*$/, ''));
}

function fromOtherRooms(name: string, { rooms, inner }: Room) {
  const others = Object.keys(ROOMS).filter((other) => other !== name);
  const refused = others.filter((other) => !rooms.includes(other));
  // An inner room may bear the name of another room.
  const away = [...others.filter((other) => !(other in inner)), 'scripts', 'tests'];
  return [
    {
      regex: `^#(${[...refused, name, '-'].join('|')})/`,
      message: `${name}/ imports ${rooms.join(', ') || 'no room'}.`,
    },
    { regex: `^(\\.\\./)+(${away.join('|')})/`, message: 'Name another room by #.' },
  ];
}

function fromInnerRooms({ inner }: Room, own: string, below: readonly string[]) {
  const refused = Object.keys(inner).filter((other) => other !== own && !below.includes(other));
  return refused.length === 0
    ? []
    : [
        {
          regex: `^(\\.\\./)+(${refused.join('|')})/`,
          message: `${own}/ imports ${below.join(', ') || 'none of its neighbours'}.`,
        },
      ];
}

function otherPackages(name: string, { packages }: Room) {
  const allowed = packages.flatMap((one) => (one.endsWith('*') ? [`!${one}`] : [`!${one}`, `!${one}/**`]));
  return {
    group: ['**', '!./**', '!../**', '!#*/**', ...allowed],
    message: `The core of ${name}/ uses these packages only: ${packages.join(', ')}.`,
  };
}

export default {
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'vitest'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { es2024: true, node: true },
  ignorePatterns: ['dist', 'dist.*', '.astro', '.cache', 'content', 'tests/fixtures'],
  rules: {
    eqeqeq: 'error',
    'no-console': 'error',
    'no-else-return': 'error',
    'no-eval': 'error',
    'no-param-reassign': 'error',
    'no-unused-vars': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'no-empty': ['error', { allowEmptyCatch: false }],
    'max-lines': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
    'import/no-cycle': 'error',
    'import/no-default-export': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'unicorn/prefer-node-protocol': 'error',
    'vitest/no-disabled-tests': 'error',
    'vitest/no-focused-tests': 'error',
    'import/no-unassigned-import': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'no-shadow': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    'no-control-regex': 'off',
  },
  overrides: [
    ...Object.entries(ROOMS).flatMap(([name, room]) => arrows(name, room)),
    {
      files: ['scripts/**'],
      rules: {
        'no-console': 'off',
        'no-restricted-imports': [
          'error',
          {
            patterns: [{ regex: '^(astro:|#site/)', message: 'Commands build on the rooms below the site.' }],
          },
        ],
      },
    },
    { files: ['tests/**'], rules: { 'max-lines': 'off' } },
    {
      files: ['*.config.*', 'tests/**/site.ts', 'tests/vitest.config.ts', '**/*.d.ts', '**/*.astro'],
      rules: { 'import/no-default-export': 'off' },
    },
  ],
} satisfies OxlintConfig;
