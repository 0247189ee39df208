// Loaded before a program (`node --import`): its clock is 400 days ahead.
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const Clock = Date;

globalThis.Date = class extends Clock {
  constructor(...args) {
    super(...(args.length === 0 ? [Clock.now() + AHEAD] : args));
  }

  static now() {
    return Clock.now() + AHEAD;
  }
};
