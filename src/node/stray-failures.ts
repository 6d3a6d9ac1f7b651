// What fails where nobody listens. One forgotten promise must not end the checks of a whole border; a throw outside of any may have left something half
// done, so the process ends, and whoever keeps it running starts it again. Neither is told in the runtime's own words, which may quote a person.
import { describeFailure } from "#casework";

/** Until it is disposed of: notes rejections that nobody heard, and goes on; notes what was thrown where nothing catches, and ends the process. */
export function heedStrayFailures(log: (line: string) => void): Disposable {
  const told = (error: unknown): string => JSON.stringify(describeFailure(error));
  const rejected = (error: unknown): void => log(`A failure that nobody heard: ${told(error)}`);
  const thrown = (error: unknown): void => {
    log(`A failure that nothing caught ends the node: ${told(error)}`);
    process.exit(1);
  };
  process.on("unhandledRejection", rejected).on("uncaughtException", thrown);
  return {
    [Symbol.dispose]: () => void process.off("unhandledRejection", rejected).off("uncaughtException", thrown),
  };
}
