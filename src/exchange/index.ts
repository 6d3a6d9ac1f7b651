export { EnvelopeHeader } from "./envelope/header.ts";
export { sealEnvelope } from "./envelope/seal-envelope.ts";
export type { Message } from "./envelope/seal-envelope.ts";
export { readEnvelope } from "./envelope/read-envelope.ts";
export type { KeyBook } from "./envelope/read-envelope.ts";
export { openEnvelope } from "./envelope/open-envelope.ts";
export type { Recipient } from "./envelope/open-envelope.ts";
export { openAttachment, sealAttachment } from "./envelope/attachment.ts";
export type { AttachmentKey, Letter } from "./envelope/letter.ts";
export { Anchor, anchorFingerprint, readAnchor } from "./directory/anchor.ts";
export {
  issueDirectory,
  partOf,
  readDirectoryNote,
  readMembers,
  readPart,
  reopenDirectoryNote,
} from "./directory/directory.ts";
export type { Directory, DirectoryIndex, DirectoryNote } from "./directory/directory.ts";
export { DirectoryBook } from "./directory/directory-book.ts";
export type { Place } from "./directory/place.ts";
export { DirectoryLink, isLive, isOpen, mostLinks } from "./directory/link.ts";
export { federationOf, qualifiedAuthority } from "./directory/names.ts";
export { readLinkRequest, signLinkRequest } from "./directory/link-request.ts";
export { Member } from "./directory/member.ts";
export { MemberRequest, readRequest, signRequest } from "./directory/request.ts";
export { Membership, readMembership } from "./directory/membership.ts";
export {
  mostVersions,
  readDirectoryAnswer,
  readDirectoryRequest,
  signDirectoryRequest,
} from "./directory/directory-exchange.ts";
export type { DirectoryAnswer } from "./directory/directory-exchange.ts";
export { contentDigest, readConsent, recordsConsentedTo, signConsent } from "./consent/consent.ts";
export type { Consent } from "./consent/consent.ts";
export { ExchangeError, exchangeErrors } from "./error.ts";
export { Counter } from "./delivery/counter.ts";
export { Receiver } from "./delivery/receiver.ts";
export { Relay } from "./delivery/relay.ts";
export { Sender } from "./delivery/sender.ts";
export type { Guard, Transport } from "./delivery/sender.ts";
export { MemoryDelivery } from "./delivery/memory-delivery.ts";
export { packParcel, unpackParcel } from "./delivery/parcel.ts";
export type { EnvelopeFacts, Receipt, Sealing } from "./delivery/sealing.ts";
export { deliveryErrors } from "./delivery/codes.ts";
export { directorySealing } from "./delivery/directory-sealing.ts";
export type { NodeIdentity } from "./delivery/directory-sealing.ts";
export { readNodeRequest, signNodeRequest } from "./delivery/node-request.ts";
export type { NodeAction } from "./delivery/node-request.ts";
export { linkRetry, waitAfter } from "./delivery/retry.ts";
export type { Opened, Verdict } from "./delivery/receiver.ts";
export { Cleared, clear } from "./guard/cleared.ts";
export type { Denied } from "./guard/cleared.ts";
export type { Leaving } from "./guard/condition.ts";
export {
  readKept,
  readPiece,
  readQuestion,
  writeKept,
  writePiece,
  writeQuestion,
} from "./delivery/attachment-question.ts";
export type { AttachmentKept, AttachmentPiece, AttachmentQuestion } from "./delivery/attachment-question.ts";
export { readMailboxQuery } from "./delivery/mailbox-query.ts";
export { readRefusal } from "./delivery/refusal-item.ts";
export { readStatement, signStatement } from "./delivery/statement.ts";
