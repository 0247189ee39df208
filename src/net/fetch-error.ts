/** A feed cannot be fetched for a reason that lies outside this program; the message is for the report. */
export class FetchError extends Error {
  /** Asking again in a moment may help. */
  readonly mayPass: boolean;
  /** Milliseconds since 1970 before which the server asked not to be asked again; null where it did not. */
  readonly retryAfter: number | null;
  /** The host's name leads nowhere. */
  readonly hasNoHost: boolean;

  constructor(
    message: string,
    options: { mayPass?: boolean; retryAfter?: number | null; hasNoHost?: boolean } = {},
  ) {
    super(message);
    this.mayPass = options.mayPass ?? false;
    this.retryAfter = options.retryAfter ?? null;
    this.hasNoHost = options.hasNoHost ?? false;
  }
}
