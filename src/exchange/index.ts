export {
  DeliveryClass,
  deliveryClasses,
  EnvelopeHeader,
  FederationId,
  MessageType,
  NodeId,
  Party,
} from "./envelope/header.ts";
export { largestBody, largestEnvelope } from "./envelope/frame.ts";
export { sealEnvelope } from "./envelope/seal-envelope.ts";
export type { Message, SealedEnvelope, SealingKeys } from "./envelope/seal-envelope.ts";
export { readEnvelope } from "./envelope/read-envelope.ts";
export type { Envelope, KeyBook } from "./envelope/read-envelope.ts";
export { openEnvelope } from "./envelope/open-envelope.ts";
export type { Recipient } from "./envelope/open-envelope.ts";
export type { AttachmentKey, Letter } from "./envelope/letter.ts";
export { ExchangeError, exchangeErrors } from "./error.ts";
