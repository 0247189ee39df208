/** Shows progress on one line of stderr if that is a terminal. `doing` says what is counted: `Reading feeds`. */
export function startProgress(doing: string, total: number): { step: () => void; end: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { step: () => undefined, end: () => undefined };
  let done = 0;
  const show = () => stderr.write(`\r\u001b[K${doing}: ${done} of ${total}`);
  show();
  return {
    step: () => {
      done += 1;
      show();
    },
    end: () => stderr.write('\r\u001b[K'),
  };
}
