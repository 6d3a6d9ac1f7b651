import type { OutgoingAttachment } from "#domain";
import type { AttachmentKey } from "#exchange";
import { fromBase64, toBase64 } from "#seal";
import type { StoredFile } from "#store";
import type { Chance } from "../clock.ts";
import { SecretBox } from "../sessions/secret-box.ts";

/** Keeps what opens files: sealed in the database, under a key that does not lie in it, and for one sealed file each. */
export class Seeds {
  readonly #box: SecretBox;

  constructor(key: Uint8Array, random: Chance["random"]) {
    this.#box = new SecretBox(key, random);
  }

  /** Seals the seed of a sealed file, or of an upload by its id. */
  seal(seed: Uint8Array, of: string): Uint8Array {
    return this.#box.seal(seed, `file ${of}`);
  }

  open(sealed: Uint8Array, of: string): Uint8Array {
    return this.#box.open(sealed, `file ${of}`);
  }

  /** What opens a file, as its letter says it. */
  keyOf({ blob, size, length, name, mediaType, seed }: StoredFile): AttachmentKey {
    return { sha256: blob, size, length, name, mediaType, key: toBase64(this.open(seed, blob)) };
  }

  /** The same of what waits in the outbox. */
  keyOfOutgoing({ key, ...attachment }: OutgoingAttachment): AttachmentKey {
    return { ...attachment, key: toBase64(this.open(fromBase64(key) ?? new Uint8Array(), attachment.sha256)) };
  }
}
