// Loaded before a command: ends its process, as a power failure would, at the call that KILL_AT names. `open:2` is
// just after the second file was opened, so that nothing is in it yet; `rename:2` just before the second was renamed.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [name, count] = process.env.KILL_AT.split(':');
const call = files[name];
let calls = 0;

files[name] = async (...args) => {
  calls += 1;
  const isLast = calls === Number(count);
  if (isLast && name === 'rename') process.kill(process.pid, 'SIGKILL');
  const result = await call(...args);
  if (isLast) process.kill(process.pid, 'SIGKILL');
  return result;
};
syncBuiltinESMExports();
