import type { Console } from "./console.ts";

/** Shows how far long work has come, on standard error. */
export interface Progress {
  /** `done` from 0 to 1, or undefined when the end is not known; `text` says at what. */
  update(done: number | undefined, text: string): void;
  /** Takes the bar away; what follows starts on a clean line. */
  end(): void;
}

const longestBar = 30;
const redrawEvery = 100;
const lineEvery = 10_000;

/** A bar that is redrawn where a person looks; elsewhere a line each ten seconds and for each new text. */
export function showProgress({ terminal }: Console): Progress {
  return terminal.isInteractive ? bar(terminal) : lines(terminal);
}

function bar(terminal: Console["terminal"]): Progress {
  // A terminal that does not know its width says 0.
  const columns = terminal.columns > 0 ? terminal.columns : 80;
  let drawnAt = 0;
  let isDrawn = false;
  return {
    update(done, text) {
      const now = terminal.now().getTime();
      if (isDrawn && now - drawnAt < redrawEvery && done !== 1) return;
      drawnAt = now;
      isDrawn = true;
      const width = Math.max(8, Math.min(longestBar, columns - text.length - 10));
      const filled = Math.round((done ?? 0) * width);
      const drawing = done === undefined ? "" : `${"█".repeat(filled)}${"░".repeat(width - filled)} ${percent(done)} `;
      terminal.error(`\r\u001b[K${drawing}${text.slice(0, Math.max(10, columns - width - 8))}`);
    },
    end() {
      if (isDrawn) terminal.error("\r\u001b[K");
      isDrawn = false;
    },
  };
}

function lines(terminal: Console["terminal"]): Progress {
  let writtenAt: number | undefined;
  return {
    update(done, text) {
      const now = terminal.now().getTime();
      writtenAt ??= now;
      if (now - writtenAt < lineEvery) return;
      writtenAt = now;
      terminal.error(`${done === undefined ? "" : `${percent(done)} `}${text}\n`);
    },
    end: () => undefined,
  };
}

function percent(done: number): string {
  return `${String(Math.floor(done * 100)).padStart(3)} %`;
}
