import { onTestFinished } from 'vitest';
import { openConnections } from '#net/connections.ts';
import type { Validators } from '#net/conditional-request.ts';
import type { FeedAnswer, FeedContent, FeedFailure } from '#desk/read/feed-answer.ts';
import { fetchFeed } from '#desk/read/fetch-feed.ts';
import type { FetchOptions } from '#net/fetch-settings.ts';

type ConnectionOptions = Parameters<typeof openConnections>[0];

type TestOptions = Partial<Omit<FetchOptions, 'connections'>> &
  Partial<ConnectionOptions> & { validators?: Validators };

/** Longer than anything takes on a busy machine; a test of a limit names its own. */
const PATIENT = 100_000;

/** Fetches from a server on this machine, with long limits, no pauses, and retries only where a test asks for them. */
export async function fetchFrom(url: string, options: TestOptions = {}): Promise<FeedAnswer> {
  const {
    allowPrivateHosts = true,
    connectTimeout = PATIENT,
    perHost = 2,
    lookup,
    isPublic,
    validators = null,
    ...rest
  } = options;
  const connections = openConnections({
    allowPrivateHosts,
    connectTimeout,
    perHost,
    ...(lookup && { lookup }),
    ...(isPublic && { isPublic }),
  });
  onTestFinished(() => connections.close());
  return fetchFeed(
    { url, validators },
    {
      connections,
      userAgent: 'test/1.0 (+https://record.example)',
      retries: 0,
      random: () => 0.5,
      wait: async () => undefined,
      ...rest,
      timeouts: { headers: PATIENT, idle: PATIENT, whole: PATIENT, ...rest.timeouts },
    },
  );
}

/** As `fetchFrom`, where the feed has to come. */
export async function contentFrom(url: string, options?: TestOptions): Promise<FeedContent> {
  const answer = await fetchFrom(url, options);
  if (answer.status !== 'ok') throw new Error(`Not fetched: ${JSON.stringify(answer)}`);
  return answer;
}

/** As `fetchFrom`, where fetching has to fail. */
export async function failureFrom(url: string, options?: TestOptions): Promise<FeedFailure> {
  const answer = await fetchFrom(url, options);
  if (answer.status !== 'failed') throw new Error(`Fetched: ${answer.status}`);
  return answer;
}
