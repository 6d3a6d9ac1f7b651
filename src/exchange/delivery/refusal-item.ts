// What is told of an item that could not be read: no receipt, for nobody knows whose it was. Unsigned: it changes nothing at whoever hears it.

const magic = "besa-refusal/1\n";

/** The item that says why another, known by the SHA-256 of its bytes (hexadecimal), was not taken. */
export function refusalItem({ hash, code }: { readonly hash: string; readonly code: string }): Uint8Array {
  return Buffer.from(`${magic}${hash} ${code}\n`);
}

/** What such an item says; undefined when it is none. */
export function readRefusal(bytes: Uint8Array): { readonly hash: string; readonly code: string } | undefined {
  if (bytes.length > 200) return undefined;
  const [, hash, code] =
    /^besa-refusal\/1\n([0-9a-f]{64}) ([a-z][a-z0-9_]{1,40})\n$/.exec(Buffer.from(bytes).toString("latin1")) ?? [];
  return hash === undefined || code === undefined ? undefined : { hash, code };
}
