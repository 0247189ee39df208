import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { kill } from 'node:process';
import { describe, expect, test } from 'vitest';
import { parseInboxStory } from '#check/read/read-inbox.ts';
import { projectFolder } from '#command/settings.ts';
import { newStoryText } from '#desk/inbox/story-text.ts';
import { filesIn, makeDesk } from '../../support/desk-folder.ts';
import { makeInboxStory, makeItem } from '../../support/inbox-story.ts';

/** To accept them all takes longer than a process lives that was told to end. */
const STORIES = Array.from({ length: 80 }, (_, number) => `story-${number}`);

/** A sitting in a pseudo-terminal, which notes how the terminal is set before and after. */
async function sitDown() {
  const desk = await makeDesk({});
  await mkdir(desk.inbox);
  for (const id of STORIES) {
    const items = [makeItem({ url: `https://gazette.example/${id}` })];
    await writeFile(join(desk.inbox, `${id}.yaml`), newStoryText(makeInboxStory({ id, items })));
  }
  const review = `'${process.execPath}' '${join(projectFolder, 'scripts/review.ts')}' --by Ada`;
  const line = `stty -g > before; sh -c 'echo $$ > pid; exec ${review.replaceAll("'", '"')}'; stty -g > after`;
  const terminal = spawn('script', ['-qec', line, '/dev/null'], {
    cwd: desk.folder,
    env: { ...process.env, ...desk.env, TERM: 'xterm' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let shown = '';
  terminal.stdout.on('data', (text) => (shown += String(text)));
  const until = async (text: string) => {
    while (!shown.includes(text)) await once(terminal.stdout, 'data');
  };
  const read = (name: string) => readFile(join(desk.folder, name), 'utf8');
  return {
    desk,
    press: (keys: string) => terminal.stdin.write(keys),
    until,
    terminate: async () => kill(Number(await read('pid')), 'SIGTERM'),
    ended: async () => {
      await once(terminal, 'close');
      return { shown, before: await read('before'), after: await read('after') };
    },
  };
}

describe('scripts/review.ts at a terminal', () => {
  test.each(['Ctrl-C', 'SIGTERM'])('%s gives the terminal back and keeps what was decided', async (how) => {
    const { desk, press, until, terminate, ended } = await sitDown();
    await until('1 of 80');
    press('d1');
    await until('is dismissed');
    press(`${' '.repeat(STORIES.length - 1)}a`);
    await until('80 decided');
    const end = ended();
    if (how === 'Ctrl-C') press('\u0003');
    else await terminate();
    const { shown, before, after } = await end;
    expect(after).toBe(before);
    expect(shown.slice(shown.lastIndexOf('\u001b[?25'))).toContain('\u001b[?25h\u001b[?1049l');
    const files = await filesIn(desk.inbox);
    expect(Object.keys(files).toSorted()).toEqual(STORIES.map((id) => `${id}.yaml`).toSorted());
    const decisions = Object.entries(files).map(([path, text]) => {
      const { story } = parseInboxStory(text, { id: path.replace('.yaml', ''), path });
      return story?.decision?.action ?? null;
    });
    expect(decisions).toContain('dismissed');
    expect(await desk.checkContent()).toMatchObject({ exitCode: 0 });
  });
});
