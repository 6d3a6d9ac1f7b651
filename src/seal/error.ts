/** Every way the seal refuses, and what to do about it. Compared with docs/errors.md. */
export const sealErrors = {
  not_canonical:
    "The value is not plain JSON (or is nested too deep, or holds half a surrogate pair): hand in data, not objects with behaviour.",
  bad_size: "A tree size or leaf index is not a whole number in range: the proof or request is malformed.",
  bad_hash: "A hash is not 32 bytes of SHA-256: the data is damaged or was not made by a log.",
  bad_proof: "The proof has the wrong number of hashes for its sizes: it is malformed and proves nothing.",
  root_mismatch: "The proof does not lead to the signed root: the entry or the tree was altered.",
  bad_key:
    "The key is not an Ed25519 verifier key of the form name+hash+base64, or its hash does not fit: ask its owner again.",
  bad_sealing_key: "The bytes are not a public key to seal for: ask its owner again.",
  cannot_open:
    "The sealed bytes do not open with this key: they were sealed for another, with other surroundings, or altered.",
  bad_shares:
    "These are not shares of one secret, or a secret cannot be split like this (2 to 255 shares, at least 2 needed).",
  bad_note: "The text is not a C2SP signed note: it was damaged on its way.",
  bad_signature: "A known key's signature does not verify: the note was altered or forged.",
  unknown_signer: "None of the keys you trust has signed this note: it comes from somebody else.",
  bad_checkpoint: "The note is signed, but is not a C2SP tlog-checkpoint of the log you expect.",
  bad_policy: "The text is not a C2SP tlog-policy. The message names the line.",
  quorum_missing: "Too few of the policy's witnesses have cosigned this checkpoint: do not rely on it.",
  bad_proof_text: "The text is not a C2SP tlog-proof: it was damaged on its way, or is something else.",
} as const;

/** The codes of `SealError`: they are API, the messages are for people. */
export type SealErrorCode = keyof typeof sealErrors;

/** What every function of the seal throws. */
export class SealError extends Error {
  override readonly name = "SealError";
  readonly code: SealErrorCode;

  constructor(code: SealErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
