export { routes } from "./routes.ts";
export type { RouteName } from "./routes.ts";
export type { CallAnswer, CallInput, Route, Stream } from "./route.ts";
export { CallError, createClient } from "./client.ts";
export type { Client, ClientOptions } from "./client.ts";
export { openApi } from "./openapi.ts";
export {
  BatchAnswer,
  BatchLine,
  CheckRequest,
  Decision,
  Health,
  ImportRequest,
  ImportRun,
  LogPage,
  LogProof,
  LogRow,
  NewUser,
  NewWitness,
  NodeInfo,
} from "./messages.ts";
export { Hit, HitCount, NewWatch, WatchLine, WatchLineAnswer, WatchRow, WatchView } from "./messages.ts";
export { Problem, RecordView, Session, SetupRequest, SignIn, User, UserChange } from "./messages.ts";
export { NewLoan, NewPosting, NewUnit, Person } from "./organisation-messages.ts";
export { NewApiClient } from "./identity-messages.ts";
export type { ApiClient, OwnSession, Passkey } from "./identity-messages.ts";
