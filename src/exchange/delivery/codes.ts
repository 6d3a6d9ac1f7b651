/**
 * Why an envelope is not taken. The first are final words about it; the others say what the sender has to do before it is taken, and it does that by
 * itself. Receipts carry the code only. Compared with docs/errors.md.
 */
export const deliveryErrors = {
  not_opened:
    "The body does not open with the keys of its recipient: it is sent again once the directory is up to date.",
  unknown_type: "The receiving node does not know this type of message: it runs an older version.",
  bad_content: "The content is not what its type says.",
  not_applied: "The receiving node failed at applying it and has put it aside for its operator.",
  attachment_refused:
    "An attachment is what the receiving node does not take: too long, or a program. It goes into an archive, or not at all.",
  not_owner: "It speaks of something of another authority than its sender's. Only an owner changes what is its own.",
  no_consent:
    "The owner's consent that came with it does not hold: it is another's, for another recipient, content or use, has expired, or the key that signed it was revoked. Whoever passes it on asks the owner again.",
  not_asked: "It asks about what its sender does not hold, or answers what was not asked or was answered before.",
  too_many_waiting:
    "As many requests or proposals of its sender's wait for people here as may: one goes in once another has been answered.",
  restored_often:
    "The node has said more often within a day that it came back from a backup than any has reason to: nothing was sent again. It says so again by itself a day later; what that owner shares is held back there until then.",
  country_excluded: "The owner of the record keeps it from the country of the receiving node.",
  recalled: "Its owner has called it back: it is not taken in again.",
  unknown_record:
    "This node has no such record, or none of its own: it was erased or withdrawn since, or is another's.",
  unknown_hit: "This node knows of no such hit, or not from there.",
  unknown_query: "This node has asked, or was asked, no such thing by that node.",
  unknown_recall: "This node has not called anything back by that name, or not from there.",
  too_late: "It came after its expiry and was not applied.",
  unanswered: "Nobody answered before it expired.",
  guard_denied: "A rule of the sending node's own guard denies it: it was not sealed and nothing of it left.",
  not_the_desk: "A notice was sent for review to a node that is not the compliance desk of the directory.",
  unknown_review: "This node has asked for no such review, or not there.",
  not_released:
    "It is said to go to all members, and the compliance desk's signed release of it is missing or of something else.",
  guard_unmatched: "No rule of the sending node's own guard allows it: it was not sealed and nothing of it left.",

  sequence_used:
    "Another envelope had this place in the stream: the sender's database went back. It begins another epoch.",
  chain_broken: "The header before is another than this one names. The sender begins another epoch.",
  seal_again:
    "It is sealed for a key that its recipient does not have or no longer: the sender seals it again by the newest directory.",
  epoch_passed: "The sender has begun another epoch since.",
  too_far_ahead: "Too many envelopes before it are missing. It is sent again when they have come.",
  parcel_damaged: "A parcel was cut or damaged on its way: what was whole in it is taken, the rest is sent again.",
  mailbox_full: "The hub keeps as much for this recipient, or of this sender, as it may. It is sent again later.",
  not_for_us: "It is addressed to another node, which this one keeps no mailbox for.",
} as const;

export type DeliveryCode = keyof typeof deliveryErrors;

/** After these the sender begins another epoch of the stream. */
export const restartingCodes: ReadonlySet<string> = new Set<DeliveryCode>([
  "sequence_used",
  "chain_broken",
  "seal_again",
  "epoch_passed",
]);
