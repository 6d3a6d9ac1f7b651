// One open line a browser, however many windows: whoever holds the lock listens, and tells the others. Browsers open few connections to one address,
// and one window rings, not all.
import { LiveAlert } from "#domain";

/** What a window is told. `isHolder`: this window holds the line, and rings. */
export interface LineListener {
  readonly onAlert: (alert: LiveAlert, isHolder: boolean) => void;
  /** The session is over. */
  readonly onEnded: () => void;
}

const name = "besa-alerts";

type Message = { readonly alert: unknown } | { readonly asks: true } | { readonly ended: true };

/** Listens until it is closed. */
export function openLine({ onAlert, onEnded }: LineListener): { readonly close: () => void } {
  const closing = new AbortController();
  const channel = new BroadcastChannel(name);
  const waiting = new Map<string, LiveAlert>();
  let isHolder = false;
  const tell = (message: Message): void => channel.postMessage(message);
  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if ("asks" in data && isHolder) for (const alert of waiting.values()) tell({ alert });
    if ("ended" in data) onEnded();
    const read = "alert" in data ? LiveAlert.safeParse(data.alert) : undefined;
    if (read?.success === true && !isHolder) onAlert(read.data, false);
  });
  const hold = async (): Promise<void> => {
    isHolder = true;
    await listen(closing.signal, {
      onAlert: (alert) => {
        if (alert.state === "waiting") waiting.set(`${alert.kind} ${alert.about}`, alert);
        else waiting.delete(`${alert.kind} ${alert.about}`);
        tell({ alert });
        onAlert(alert, true);
      },
      onEnded: () => {
        tell({ ended: true });
        onEnded();
      },
    });
  };
  // Without a lock (a page that came by plain HTTP from another machine) each window has a line of its own.
  const holding = "locks" in navigator ? navigator.locks.request(name, { signal: closing.signal }, hold) : hold();
  void Promise.resolve(holding).catch(() => undefined);
  tell({ asks: true });
  return {
    close: () => {
      closing.abort();
      channel.close();
    },
  };
}

/** Listens to the node until the signal comes or the session ends. The browser itself comes again after a break, with the last event's id. */
async function listen(
  signal: AbortSignal,
  { onAlert, onEnded }: { readonly onAlert: (alert: LiveAlert) => void; readonly onEnded: () => void },
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let source = connect();
  function connect(): EventSource {
    const made = new EventSource("/v1/alerts");
    made.addEventListener("alert", ({ data }: MessageEvent<string>) => {
      const read = LiveAlert.safeParse(parsed(data));
      if (read.success) onAlert(read.data);
    });
    made.addEventListener("ended", () => {
      made.close();
      onEnded();
      resolve();
    });
    // After a refusal (a node that starts) the browser gives up: it is asked again here.
    made.addEventListener("error", () => {
      if (made.readyState !== EventSource.CLOSED || signal.aborted) return;
      setTimeout(() => {
        if (!signal.aborted) source = connect();
      }, 5000);
    });
    return made;
  }
  signal.addEventListener("abort", () => resolve(), { once: true });
  await promise;
  source.close();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
