import { jobsOf, stepsOf, writtenScopes, type Job, type Step, type Workflow } from './workflow.ts';

/** As the Links run is given them (.github/OWNER.md). */
const ARCHIVE_KEYS = /\bsecrets\.ARCHIVE_(?:ACCESS|SECRET)_KEY\b/g;

/** Or by somebody who may write; no stranger can. */
function isStartedByClock(on: Workflow['on']): boolean {
  return Object.keys(on).every((event) => ['schedule', 'workflow_dispatch'].includes(event));
}

/**
 * What a workflow has to keep so that pull requests from strangers are safe: the audits of zizmor that need no
 * network (https://docs.zizmor.sh/audits/), some of them narrower, by the statement that each makes.
 */
export const WORKFLOW_RULES: Readonly<Record<string, (workflow: Workflow) => boolean>> = {
  'grants nothing to all jobs': ({ permissions }) => isEmpty(permissions),
  'says for each job what it may do, scope by scope, and why': (workflow) =>
    jobsOf(workflow).every(({ permissions }) => typeof permissions === 'object') &&
    !/^ {6}[\w-]+: (?:read|write)$/m.test(workflow.text),
  'starts on nothing that gives a stranger rights': ({ on }) =>
    Object.keys(on).every((event) => EVENTS.has(event) || event in GUARDED),
  'acts on an issue at the word of somebody who may write, and not before': (workflow) =>
    !('issues' in workflow.on) || GUARDED.issues(workflow),
  'takes a pull request that it may comment on as data': (workflow) =>
    !('pull_request_target' in workflow.on) || GUARDED.pull_request_target(workflow),
  'lets nothing be written where pull requests are built': (workflow) =>
    !('pull_request' in workflow.on) || jobsOf(workflow).every((job) => writtenScopes(job).length === 0),
  'knows no secret but the keys of the archive, where the clock starts it': ({ on, text }) =>
    !/\bsecrets\b\s*[.:[]/.test(isStartedByClock(on) ? text.replaceAll(ARCHIVE_KEYS, '') : text),
  'decides nothing by who acts': ({ text }) => !/github\.(?:triggering_)?actor\b/.test(text),
  'stops or waits when it is started again': ({ concurrency }) =>
    Boolean(concurrency?.group) && typeof concurrency?.['cancel-in-progress'] === 'boolean',
  'ends each job in time': (workflow) =>
    jobsOf(workflow).every((job) => Number(job['timeout-minutes']) <= 60),
  'names each job': (workflow) => jobsOf(workflow).every(({ name }) => Boolean(name)),
  "runs on one image of GitHub's": (workflow) =>
    jobsOf(workflow).every((job) => /^ubuntu-\d\d\.\d\d$/.test(job['runs-on'] ?? '')),
  "uses GitHub's own actions, by commit, with the release beside it": ({ text }) =>
    usesIn(text).every((uses) => /^actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(uses)),
  'leaves no credentials in a checkout': everyStep(
    ({ uses = '', with: options }) =>
      !uses.startsWith('actions/checkout@') || options?.['persist-credentials'] === false,
  ),
  'puts no expression into a command': everyStep(
    ({ run = '', with: options }) => !`${run}${String(options?.['script'] ?? '')}`.includes('${{'),
  ),
  'looks for pull requests of its own branches, not of those of forks': everyStep(
    ({ run = '' }) => !/\bgh pr list\b/.test(run),
  ),
  'sets no environment for later steps': everyStep(
    ({ run = '' }) => !/GITHUB_(?:ENV|PATH)|::(?:set-env|add-path)/.test(run),
  ),
  'installs what the lock says and runs none of its scripts': everyStep(
    ({ run = '' }) =>
      !/\bnpx\b|npm (?:i|install|exec)\b|\|\s*(?:ba)?sh\b/.test(run) &&
      (run.match(/npm ci\b.*/g) ?? []).every((command) => command.includes('--ignore-scripts')),
  ),
  'takes nothing from a cache of packages': everyStep(
    ({ uses = '', with: options }) =>
      !uses.startsWith('actions/setup-node@') || options?.['package-manager-cache'] === false,
  ),
  'takes nothing from any cache where a site is published': (workflow) =>
    !jobsOf(workflow).some(isPublishing) ||
    stepsOf(...jobsOf(workflow)).every(({ uses = '' }) => !uses.startsWith('actions/cache')),
  'runs none of this code where something may be written': runsNothingWhereItWrites,
  'proves who it is only to publish, in an environment': (workflow) =>
    jobsOf(workflow).every((job) => !isPublishing(job) || Boolean(job.environment)),
};

/** The statements that a workflow breaks. */
export function brokenRules(workflow: Workflow): string[] {
  return Object.keys(WORKFLOW_RULES).filter((rule) => !WORKFLOW_RULES[rule]!(workflow));
}

/** All that a stranger's pull request, comment or issue cannot start with rights; `pull_request` itself has none. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'pull_request', 'schedule', 'workflow_dispatch']);

/** Events that strangers can bring about, with what keeps them from mattering. */
const GUARDED = {
  issues: (workflow: Workflow): boolean =>
    isLabelling(workflow.on['issues']) &&
    jobsOf(workflow).every((job) => job.if?.includes("github.event.label.name == 'accepted'")) &&
    workflow.text.includes('/collaborators/$editor/permission'),
  pull_request_target: (workflow: Workflow): boolean =>
    Object.keys(workflow.on).length === 1 &&
    runsNothingWhereItWrites(workflow) &&
    stepsOf(...jobsOf(workflow)).every(isBaseOnly) &&
    (workflow.text.match(/github\.(?:event|head_ref|ref|base_ref)[\w.]*/g) ?? []).every((name) =>
      IDS.has(name),
    ),
};

function isLabelling(event: unknown): boolean {
  const { types } = (event ?? {}) as { types?: string[] };
  return types?.length === 1 && types[0] === 'labeled';
}

/** A number and a hash; everything else of a pull request is text of its author. */
const IDS: ReadonlySet<string> = new Set([
  'github.event.pull_request.number',
  'github.event.pull_request.head.sha',
]);

/** Checks out nothing but the main branch, by no other means either, and takes nothing from a cache. */
function isBaseOnly({ uses = '', run = '', with: options = {} }: Step): boolean {
  const isMain = !uses.startsWith('actions/checkout@') || !('ref' in options || 'repository' in options);
  return isMain && !uses.startsWith('actions/cache') && !CHECKING_OUT.test(run);
}

const CHECKING_OUT =
  /\bgit\b[^\n|]*\s(?:checkout|checkout-index|switch|restore|reset|merge|rebase|pull|apply|am|cherry-pick|worktree|submodule|stash|archive|clone)\b|\bgh\s+(?:pr\s+(?:checkout|merge)|repo\s+clone)\b/;

function runsNothingWhereItWrites(workflow: Workflow): boolean {
  return jobsOf(workflow)
    .filter((job) => writtenScopes(job).length > 0)
    .every((job) => stepsOf(job).every(({ run = '' }) => !/\b(?:npm|node)\b/.test(run)));
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

function isPublishing(job: Job): boolean {
  return writtenScopes(job).includes('id-token');
}

function everyStep(keeps: (step: Step) => boolean): (workflow: Workflow) => boolean {
  return (workflow) => stepsOf(...jobsOf(workflow)).every(keeps);
}

/** What stands behind each `uses:`, comment included. */
export function usesIn(text: string): string[] {
  return [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1] ?? '');
}
