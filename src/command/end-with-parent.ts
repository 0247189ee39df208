import { pid } from 'node:process';

// Loaded first in a process that another one started and speaks to. Where that one was killed, which it cannot tell
// anybody, the channel between them closes.
if (process.channel) {
  process.once('disconnect', () => {
    setTimeout(() => process.kill(pid, 'SIGKILL'), 500).unref();
    process.kill(pid, 'SIGTERM');
  });
  // The channel alone keeps no process running.
  process.channel.unref();
}
