// Live alerts as server-sent events (WHATWG HTML, section 9.2).
import { readTellingId, tellingId, type Listening, type LiveTelling } from "#casework";
import { LiveAlert } from "#domain";

/** How long a browser waits before it comes again, in milliseconds. */
const comeAgainAfter = 2000;

/** Events without the blank line after each. `last` is the id of the event that the client was told last. */
export async function* alertEvents(
  tell: (after: Listening["after"]) => AsyncIterable<LiveTelling>,
  last: string | undefined,
): AsyncGenerator<string> {
  const after = last === undefined ? undefined : readTellingId(last, readId);
  let isFirst = true;
  for await (const telling of tell(after)) {
    yield `${isFirst ? `retry: ${comeAgainAfter}\n` : ""}${eventOf(telling)}`;
    isFirst = false;
  }
}

function eventOf(telling: LiveTelling): string {
  if (typeof telling === "string") return `event: ${telling}\ndata: {}`;
  return `id: ${tellingId(telling.alert)}\nevent: alert\ndata: ${JSON.stringify(telling.alert)}`;
}

function readId(text: string): LiveAlert["id"] | undefined {
  const read = LiveAlert.unwrap().shape.id.safeParse(text);
  return read.success ? read.data : undefined;
}
