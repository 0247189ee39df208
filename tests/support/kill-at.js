// Loaded before a command: ends its process, as a power failure would, at the call that KILL_AT names. `open:2` is
// just after the second file was opened, so that nothing is in it yet; `rename:2` just before the second was renamed.
// `write:5` counts the moments before and after each call that changes the disk, and those when half of a text is written.
import files from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [name, count] = process.env.KILL_AT.split(':');
const watched =
  name === 'write' ? ['mkdir', 'open', 'writeFile', 'cp', 'link', 'rename', 'rm', 'unlink'] : [name];
let moments = 0;

for (const one of watched) {
  const call = files[one];
  files[one] = async (...args) => {
    if (name !== 'open') moment();
    const result = await call(...args);
    if (name !== 'rename') moment();
    if (name === 'write' && one === 'open') watchHandle(result);
    return result;
  };
}
syncBuiltinESMExports();

function watchHandle(handle) {
  const { writeFile, sync } = handle;
  handle.writeFile = async (content) => {
    const bytes = Buffer.from(content);
    const half = Math.ceil(bytes.length / 2);
    await writeFile.call(handle, bytes.subarray(0, half));
    moment();
    await writeFile.call(handle, bytes.subarray(half));
    moment();
  };
  handle.sync = async () => {
    await sync.call(handle);
    moment();
  };
}

function moment() {
  moments += 1;
  if (moments === Number(count)) process.kill(process.pid, 'SIGKILL');
}
