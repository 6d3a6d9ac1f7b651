/** Every way the exchange refuses, and what to do about it. Compared with docs/errors.md; what stands in envelopes and receipts is docs/protocol.md's. */
export const exchangeErrors = {
  bad_envelope:
    "The bytes are not an envelope of this protocol: they were cut, damaged, or made by something else. Ask the sender's node to send it again.",
  envelope_version: "The envelope is of a later version of the protocol. Bring this node up to date.",
  envelope_too_large: "The envelope, or the message to be sealed, is larger than the protocol allows.",
  wrong_federation: "The envelope or directory is of another federation than this node is in.",
  not_linked:
    "The two federations are not linked, or the link does not name one of the two members. What is not named is denied, and nothing is passed on between two others.",
  link_ended:
    "The link between the two federations has ended. For thirty days recalls and their answers still pass, and nothing else.",
  unknown_node: "The sender is not in the directory under this authority: it never joined, or has left.",
  unknown_key: "The directory names no such signing key for the sender, or not for this time.",
  key_revoked:
    "The sender's key was revoked. Nothing signed with it is taken any more, whenever it says it was signed.",
  bad_signature: "The signature is not the sender's: the envelope or directory was altered or forged.",
  altered_body: "The sealed body is not the one that the header was signed with.",
  wrong_recipient: "The envelope is for another node.",
  unknown_sealing_key:
    "The envelope is sealed for a key that this node does not have, or no longer. Its sender must seal it again for a key in the directory.",
  cannot_open: "The body cannot be opened with this node's key: it was sealed for another header or altered.",
  bad_body: "The opened body is not in the form of this protocol.",
  clock_off: "The envelope comes from the future: the sender's clock or this node's is more than two days wrong.",
  attachment_unknown:
    "No such attachment is kept for the node that asks: its envelope has its last word, or the file has not come yet. It is asked for again.",
  altered_attachment:
    "The attachment is not the one that was sealed: it was cut, altered, or is another. Fetch it again.",
  bad_anchor: "The file is not the anchor of a federation. Ask the hub for it again.",
  bad_directory: "The directory, or a part of it, is not in the form of this protocol, or names a key or node twice.",
  directory_older: "The directory is older than the one this node has. Nothing was taken over.",
  directory_broken_chain:
    "The directory does not follow the one this node has: a version is missing, or the hub shows different ones to different members. Nothing was taken over; call the hub.",
  directory_incomplete: "Parts of the directory are missing. Nothing was taken over; it is fetched again.",
  directory_unlogged:
    "The directory does not stand in the hub's log as the anchor demands, confirmed by its witnesses. Nothing was taken over.",
  directory_behind:
    "A member holds a later directory than the hub, which was restored from an older backup. The member gives it back by itself, and asks again.",
  directory_unheard:
    "The hub was restored from a backup, and members have not asked for the directory since: they may hold a later one. Wait until they have, an hour at most.",
  log_behind:
    "The hub was restored from a backup and has lost entries of its log that members have seen. It issues nothing until two of its officers say to go on, or a newer backup is restored.",
  directory_expired:
    "The directory has expired, so nobody is trusted any more. The node fetches a newer one by itself; if it cannot, look at the line to the hub.",
  clock_behind: "The directory was issued more than a day from now: this node's clock is behind. Set it right.",
  bad_request: "The request to the directory is not in the form of this protocol.",
  bad_receipt: "The bytes are not a receipt of this protocol: they were cut, damaged, or made by something else.",
  bad_statement: "The text is not a signed statement of this protocol: it was cut, altered, or made by something else.",
  request_replayed: "The request was seen before. Requests count once.",
  not_cleared: "The guard has not let it pass to this recipient. It is a fault of this node that it was to be sealed.",
  bad_consent: "The consent is not in the form of this protocol, or is given for what is another authority's.",
  unfit_message: "The message cannot be sealed: it is not plain JSON, or a header field is not in its form.",
} as const;

/** The codes of `ExchangeError`: they are API, the messages are for people. */
export type ExchangeErrorCode = keyof typeof exchangeErrors;

/** What every function of the exchange throws. */
export class ExchangeError extends Error {
  override readonly name = "ExchangeError";
  readonly code: ExchangeErrorCode;

  constructor(code: ExchangeErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
