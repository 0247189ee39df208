import { kill, pid } from 'node:process';
import { emitKeypressEvents } from 'node:readline';
import { onStop } from '#command/on-stop.ts';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Size } from './screen.ts';
import type { Key } from './session.ts';

/** A terminal that shows whole screens and hears single keys. */
export interface Terminal {
  size(): Size;
  show(lines: readonly string[]): void;
  /** Calls back for each key, in turn. */
  onKey(hear: (key: Key) => void): void;
  onResize(draw: () => void): void;
  /** Gives the terminal back as it was. */
  close(): void;
}

export function openTerminal(input: ReadStream, output: WriteStream): Terminal {
  emitKeypressEvents(input);
  input.setRawMode(true);
  input.resume();
  // The other screen: what was on the terminal before comes back.
  output.write('\u001b[?1049h\u001b[?25l');
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    output.write('\u001b[?25h\u001b[?1049l');
    input.removeAllListeners('keypress');
    output.removeAllListeners('resize');
    input.setRawMode(false);
    input.pause();
  };
  return {
    size: () => ({ width: output.columns || 80, height: Math.min(output.rows || 24, MOST_LINES) }),
    show: (lines) => {
      if (isOpen) output.write(`\u001b[H${lines.map((line) => `${line}\u001b[K`).join('\r\n')}\u001b[J`);
    },
    onKey: (hear) => {
      input.on('keypress', (text, pressed) => {
        const key = keyOf(text, pressed);
        // A key while the mode is raw, and the signal anywhere else.
        if (key.name === STOPPED.name) kill(pid, 'SIGINT');
        else hear(key);
      });
      // The terminal first: what is still to be written may take longer than the process may live.
      onStop(() => {
        close();
        hear(STOPPED);
      });
    },
    onResize: (draw) => output.on('resize', draw),
    close,
  };
}

/** Heard where the process is told to end. */
export const STOPPED: Key = { name: 'ctrl-c', text: '' };

/** More would only be white space. */
const MOST_LINES = 40;

interface Pressed {
  name?: string;
  ctrl?: boolean;
  meta?: boolean;
}

function keyOf(text: string | undefined, { name = '', ctrl = false, meta = false }: Pressed): Key {
  if (ctrl) return { name: `ctrl-${name}`, text: '' };
  if (name === 'enter') return { name: 'return', text: '' };
  const isText = !meta && text !== undefined && /^[^\u0000-\u001f\u007f\u001b]+$/.test(text);
  return { name, text: isText ? text : '' };
}
