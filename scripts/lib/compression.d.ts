// The published types bring those of Express along; this is all that is used here.
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  interface Compression {
    (options: {
      filter(request: IncomingMessage, response: ServerResponse): boolean;
    }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
    /** True for types that gain from being compressed. */
    filter(request: IncomingMessage, response: ServerResponse): boolean;
  }

  const compression: Compression;
  export default compression;
}
