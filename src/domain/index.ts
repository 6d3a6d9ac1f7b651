export { ActId, AuthorityId, NodeName, Reach, RecordId, UserId } from "./ids.ts";
export { dateSpan, PartialDate } from "./partial-date.ts";
export type { DatePoint, DateSpan } from "./partial-date.ts";
export { readDates } from "./read-dates.ts";
export { plainDigits } from "./digits.ts";
export { NumberKind } from "./number-kind.ts";
export { AlertCategory, Country, ListFormat, Measure, Purpose, Role, Sex, Warning } from "./codes.ts";
export { Label, Labels, Provenance, RedactableField } from "./labels.ts";
export { Alert, Content, DocumentReference, Name, Organisation, Person, unknownPerson } from "./content.ts";
export type { RecordKind } from "./content.ts";
export { BesaRecord } from "./record.ts";
export type { ListEntry, NewRecord } from "./record.ts";
export {
  Candidate,
  WeakCandidate,
  CheckAnswer,
  CheckDigit,
  CheckQuery,
  FieldComparison,
  Outcome,
  Reason,
  Step,
  Understood,
} from "./check.ts";
export { Act, LogDetail } from "./log-entry.ts";
export type { Leaf, LogHead, LogNode, StoredLeaf } from "./log-entry.ts";
export {
  Access,
  Approval,
  ApprovalAct,
  ApprovalSubject,
  Because,
  clearances,
  Compartment,
  Delegation,
  givenByTwo,
  Holding,
  Posting,
  Shift,
  SightReason,
  Unit,
  UnitCode,
} from "./organisation.ts";
export { About, aboutOf, PersonCategory } from "./person-category.ts";
export { processingKind, ProcessingKind } from "./processing.ts";
export { scriptOf } from "./script.ts";
export { addDays, isRestDay, RestDays, weekends } from "./clock-days.ts";
export { clockFace, ClockFace, dueOn, LegalClock, tellingOn, tellNextOn } from "./clock.ts";
export type { Telling } from "./clock.ts";
export { clockRule, ClockRuleId, clockRules } from "./clock-rules.ts";
export { Restriction, RestrictionGround } from "./restriction.ts";
export {
  afterStep,
  DataSubject,
  FindingKind,
  Judgement,
  LetterLanguage,
  RefusalGround,
  Representative,
  SubjectChannel,
  subjectClock,
  SubjectDecision,
  SubjectLaw,
  SubjectOutcome,
  SubjectRequestKind,
  SubjectState,
  SubjectStep,
} from "./subject-case.ts";
export type { TakenDecision } from "./subject-case.ts";
export type { Sight, SightLabels } from "./sight.ts";
export {
  BorderHit,
  BorderHitState,
  HitAddition,
  HitAnswer,
  hitAnswerHours,
  HitContent,
  HitNotice,
  HitSide,
  hitStateOf,
  HitWay,
  HitWord,
  HitWordContent,
  sideOf,
} from "./hit.ts";
export { LiveAlert, LiveAlertKind } from "./live-alert.ts";
export { HitOutcome, HitState, ScreeningHit, Watch, watchDays, WatchList } from "./watch.ts";
export { Withheld } from "./withheld.ts";
export { DeliveryClass, DeliveryState } from "./delivery.ts";
export type {
  DeliveryStream,
  HeldEnvelope,
  Outgoing,
  OutgoingAttachment,
  Quarantined,
  SealedOutgoing,
  SettledEnvelope,
  StoredReceipt,
  StreamHead,
  StreamPlace,
} from "./delivery.ts";
export {
  erasedSource,
  ErasureGround,
  ErasureReceipt,
  LawfulGround,
  monthsAfter,
  RetentionBasis,
  retentionBasis,
  retentionDays,
  retentionDefaults,
  RetentionTerms,
} from "./retention.ts";
export type { RetentionRule, RetentionRules } from "./retention.ts";
export {
  cleanFileName,
  FileState,
  largestFile,
  mediaTypeOf,
  mostFiles,
  nameForType,
  RecordFile,
  FilesAskedContent,
  RecordFilesContent,
  typeLooksAt,
} from "./file.ts";
export { mostShared, SharedRecords } from "./shared-records.ts";
export { GuardCode, GuardCondition, GuardRule, GuardRules, LeavingWay } from "./guard.ts";
export { standardRules } from "./guard-standard.ts";
export {
  AgreementChange,
  AskedQuery,
  DetailsAnswerContent,
  DetailsRequestContent,
  DetailsState,
  DetailsTerms,
  GivenDetails,
  Likeness,
  PartnerQuery,
  QueryAgreement,
  QueryAnswerContent,
  QueryContent,
  queryKindOf,
  QueryKind,
  QueryObstacle,
  QueryState,
  QuerySubject,
  QueryTerms,
} from "./partner-query.ts";
export { countriesOf, isInRegion, Region } from "./regions.ts";
export {
  LeftOutReason,
  OnwardRequest,
  OnwardState,
  OnwardUse,
  Proposal,
  ProposedChanges,
  RecipientGroup,
  RecipientSelection,
  sharingContents,
  withChanges,
} from "./sharing.ts";
export type { SharingContents } from "./sharing.ts";
export { mostRecordsBehind, NodeRestoredContent, RestoredAnswerContent } from "./restored-node.ts";
export {
  holderStateOf,
  HolderState,
  KeepingGround,
  mostRecalled,
  PurgeReceipt,
  Recall,
  RecallContent,
  RecallGround,
  RecallHolder,
  RecallNotice,
  RecallsInForce,
  ReceivedRecall,
  ReceivedView,
} from "./recall.ts";
export {
  ComplianceCase,
  complianceCriteria,
  ComplianceCriterion,
  ComplianceJudgement,
  missingOf,
  MissingThreshold,
  NoticeDecisionContent,
  NoticeFacts,
  NoticeRelease,
  NoticeReview,
  NoticeReviewContent,
  noticeThresholds,
  ReviewState,
} from "./compliance.ts";
export { fewest, TrafficBy, TrafficQuery, TrafficRow } from "./traffic.ts";
