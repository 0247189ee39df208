import { pathToFileURL } from 'node:url';
import type { Outcome } from './run-script.ts';

interface Call {
  file: string;
  args: string[];
  env: Record<string, string>;
}

/** Runs one script after the other in this process, each as if it were its own, and answers with what it did. */
process.on('message', async (call: Call) => {
  process.send?.(await run(call));
});

let calls = 0;

async function run({ file, args, env }: Call): Promise<Outcome> {
  process.argv = [process.execPath, file, ...args];
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
  process.exitCode = undefined;
  const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
  // A module is run once; under another address it is another one. What it imports stays loaded.
  await import(`${pathToFileURL(file).href}?call=${(calls += 1)}`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal);
  return { exitCode: Number(process.exitCode ?? 0), stdout: stdout(), stderr: stderr() };
}

/** Keeps what is written from here on; the result ends that and gives it. */
function capture(stream: NodeJS.WriteStream): () => string {
  const write = stream.write;
  let text = '';
  stream.write = (chunk: string | Uint8Array) => {
    text += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return true;
  };
  return () => {
    stream.write = write;
    return text;
  };
}
