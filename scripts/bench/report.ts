import type { Bench } from './measure.ts';

/** For people: a table for each bench. */
export function benchesAsText(benches: Readonly<Record<string, Bench>>): string {
  return Object.entries(benches).map(tableOf).join('\n\n');
}

/** For programs: `{NAME: {setting, measures: [{name, seconds, timesFloor, cpuSeconds, peakMegabytes}], figures}}`. */
export function benchesAsJson(benches: Readonly<Record<string, Bench>>): string {
  return JSON.stringify(benches, null, 2);
}

function tableOf([name, { setting, measures, figures = {} }]: [string, Bench]): string {
  const head = `${''.padEnd(WIDTH)}  seconds  × floor    CPU s  peak MB`;
  const lines = measures.map(({ name: what, seconds, timesFloor, cpuSeconds, peakMegabytes }) => {
    const floor = timesFloor === null ? '–' : timesFloor.toFixed(2);
    const figures = [seconds.toFixed(2), floor, cpuSeconds.toFixed(1), peakMegabytes.toFixed(0)];
    const cells = figures.map((text) => text.padStart(7));
    return `  ${what.padEnd(WIDTH - 2)}  ${cells.join('  ')}`;
  });
  const others = Object.entries(figures).map(([what, value]) => `  ${what.padEnd(WIDTH - 2)}  ${value}`);
  return [`${name}: ${setting}`, head, ...lines, ...others].join('\n');
}

const WIDTH = 46;
