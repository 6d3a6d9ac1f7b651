// Loaded into a node before its program (`--import`), by tests alone: by a signal, a promise that nobody listens to fails, or something is thrown where
// nothing catches. The node's own code knows nothing of it.
import { isMainThread } from "node:worker_threads";

const failure = (): Error =>
  Object.assign(new Error("could not check Zef Strayvari"), {
    code: "ASTRAY",
    cause: new TypeError("it is not there"),
  });

if (isMainThread) {
  process.on("SIGUSR2", () => void Promise.reject(failure()));
  process.on("SIGPIPE", () => {
    throw failure();
  });
}
