import { jobsOf, stepsOf, writtenScopes, type Job, type Step, type Workflow } from './workflow.ts';

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
    Object.keys(on).every((event) => EVENTS.has(event)),
  'lets nothing be written where pull requests are built': (workflow) =>
    !('pull_request' in workflow.on) || jobsOf(workflow).every((job) => writtenScopes(job).length === 0),
  'knows no secret': ({ text }) => !/\bsecrets\b\s*[.:[]/.test(text),
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
  'runs none of this code where something may be written': (workflow) =>
    jobsOf(workflow)
      .filter((job) => writtenScopes(job).length > 0)
      .every((job) => stepsOf(job).every(({ run = '' }) => !/\b(?:npm|node)\b/.test(run))),
  'proves who it is only to publish, in an environment': (workflow) =>
    jobsOf(workflow).every((job) => !isPublishing(job) || Boolean(job.environment)),
};

/** The statements that a workflow breaks. */
export function brokenRules(workflow: Workflow): string[] {
  return Object.keys(WORKFLOW_RULES).filter((rule) => !WORKFLOW_RULES[rule]!(workflow));
}

/** All that a stranger's pull request, comment or issue cannot start with rights; `pull_request` itself has none. */
const EVENTS: ReadonlySet<string> = new Set(['push', 'pull_request', 'schedule', 'workflow_dispatch']);

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
