import type { Io } from "./io.js";

/** A line on standard error that tells how far a long run has come; gone when it is done. */
export interface Progress {
  readonly tell: (text: string) => void;
  readonly done: () => void;
}

/** A run this short needs no line; a line is not rewritten more often than an eye can follow. Milliseconds. */
const PATIENCE = 1000;
const INTERVAL = 100;

/** "\r" to the start of the line, and the rest of it erased. */
const ERASE = "\r\u001b[2K";

/** Only on a terminal: a log is not to be filled with it. */
export function progressOn(io: Io): Progress {
  if (!io.terminal) return { tell: () => {}, done: () => {} };
  let next = io.now() + PATIENCE;
  let shown = false;
  return {
    tell: (text) => {
      const now = io.now();
      if (now < next) return;
      next = now + INTERVAL;
      shown = true;
      io.err(`${ERASE}${text.slice(0, io.width - 1)}`);
    },
    done: () => {
      if (shown) io.err(ERASE);
      shown = false;
    },
  };
}
