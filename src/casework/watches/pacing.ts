/** Long work lets checks and requests be answered after so many milliseconds. */
const longestStretch = 4;

/** A breath to take between two pieces of long work: it lasts only when the last one was some time ago. */
export function breathing(stopwatch: () => number): () => Promise<void> {
  let began = stopwatch();
  return async () => {
    if (stopwatch() - began < longestStretch) return;
    await new Promise((resume) => setImmediate(resume));
    began = stopwatch();
  };
}
