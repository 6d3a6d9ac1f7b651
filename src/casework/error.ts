import type { Purpose } from "#domain";

/** Every refusal a use case can give. Codes are API; the texts are for people and name the way out. */
export const caseworkErrors = {
  sign_in_refused: "Login or password is wrong. Try again, or ask an administrator for a new password.",
  locked_out: "Too many wrong passwords for this account. Wait the stated seconds, then try again.",
  second_factor_needed: "The password is right. Give the code of your authenticator app too, or a recovery code.",
  second_factor_refused: "The code is wrong, or was used before. Wait for the next one and try again.",
  second_factor_demanded:
    "Your role asks for more than a password. Add a passkey or an authenticator app to your account, then go on.",
  passkey_refused: "The passkey was not accepted. Try again; if it stays, sign in another way and register it anew.",
  too_many_questions:
    "Too many sign-ins were begun from this address and not ended. Wait the stated seconds, then try again, or use your password.",
  provider_refused:
    "What the identity provider answered was not accepted. Begin again in this browser; if it stays, sign in another way.",
  provider_unlinked:
    "No open account here is linked to this identity. Sign in another way and link it under My access, or ask an administrator.",
  provider_weak:
    "The identity provider did not say that more than a password was shown, and this account has more. Use its passkey, or its password and code.",
  provider_unreachable: "The identity provider does not answer. Sign in another way, or try again in a moment.",
  provider_secret_lost:
    "The provider's client secret does not open: the node's secrets.key is another. Sign in another way; an administrator restores the file, or gives the secret anew.",
  provider_unreadable:
    "The provider's address is not https, or what answers there is not the provider of this name. Ask its operator for the issuer.",
  provider_taken:
    "A provider with this name, or a link of this person or identity, is there already, or there are as many as can be.",
  recovery_refused:
    "The recovery is not open, or a half of it is wrong. Two administrators start and approve it, within a day.",
  recovery_needed:
    "The user has more than a password, so one administrator alone gives no new one. Start a recovery, which two approve.",
  step_up_required: "This is sensitive. Show again who you are, with passkey or password, then repeat it.",
  codes_exist: "An authenticator app is set up already, or none is waiting to be. Remove it first, or begin anew.",
  certificate_unreadable:
    "This is no certificate in PEM, it is over, or it is registered already. Make the program a new one.",
  client_keys_full: "The program has two keys already. End one of them first.",
  not_signed_in: "Sign in first.",
  not_allowed: "Your roles do not include this. Ask the desk or an administrator who may.",
  reason_needed:
    "Your role asks for a case reference or a reason with this purpose. Say why, in three letters or more.",
  purpose_not_allowed: "Your roles do not include this purpose. Choose one of yours.",
  purpose_not_covered:
    "This is held for other purposes, which the detail names. Look for one of them if it is yours and the matter is one; else ask the desk that holds it.",
  catching_up:
    "What others have called back while this node was cut off, or before it was restored, is being taken in first. Try again in a moment.",
  recall_nobody: "Nobody has this: it was shared with nobody, or was called back already.",
  recalled_already: "This was called back already. See the recalls for who has signed.",
  not_received: "This is your own authority's. What is kept in spite of a recall is what another authority has shared.",
  kept_already: "This is kept already.",
  not_found: "There is no such thing, or it is not yours to see.",
  query_unreadable: "Nothing to search for was found in the query. Ask for a name, a number or an MRZ.",
  mrz_unreadable: "The machine readable zone cannot be read. Scan it again, or type the name or number.",
  setup_done: "This node has been set up. Sign in, or ask an administrator for an account.",
  setup_code_wrong: "The set-up code is wrong. It was printed when the node started and stands in the data folder.",
  roles_apart: "Whoever administers the node does no police work. Give the roles to two people.",
  label_reserved: "Clearances and compartments are given by two people, under approvals, and not with an account.",
  roles_by_two:
    "These roles are given by two. Say why with the change, or ask under approvals; another administrator or an auditor approves it.",
  machine_code_wrong: "The code is wrong, or was used before. It stands in the file machine-code of the data folder.",
  unit_taken: "Another unit has this code. Choose another; codes are never used again.",
  unit_unknown: "There is no such unit, or it is closed.",
  shift_unposted: "Who is put on duty must be posted to the unit. Post them first, or choose another.",
  shift_own: "Nobody puts themselves on duty: a shift may bring a role. Ask a colleague.",
  shift_length: "A shift ends after it begins, and within 36 hours.",
  shift_overlaps: "Somebody has another shift at that time. Nothing was added; call the other off first.",
  loan_refused: "Only what you hold yourself can be lent, for at most 90 days, and never a clearance or a compartment.",
  approval_closed: "This was answered already, or has expired.",
  login_taken: "Another user has this login. Choose another.",
  last_administrator: "This is the last administrator. Make another one first.",
  password_refused: "The current password is wrong.",
  import_busy: "Another run of this list is under way. Wait for it, or cancel it.",
  import_state: "The run is not in a state for this.",
  import_file_missing: "A file of the run has not come, or the run has no such file.",
  import_too_large: "The file is larger than this node takes. Split it, or raise the limit.",
  import_mass_withdrawal:
    "This edition would withdraw more than half of the list, as a download cut off in the middle does. Check the file; import again allowing withdrawals if it is meant.",
  watch_end: "A watch ends on a day from today on, at most 366 days away. Choose another day.",
  watch_exists: "An open watch of this list and unit has this key. Close it first, or leave the key out.",
  watch_closed: "The watch is closed already.",
  subject_date: "A request cannot have come on a day that is still to come. Give the day it was received.",
  subject_step: "This cannot be done with the request as it stands. Look at the steps that it offers.",
  subject_changed: "Somebody else has done something with this request since you looked. Look again, then repeat it.",
  subject_unsearched: "Look for the subject in the holdings first; only then can it be decided.",
  subject_unjudged: "Say of each record and watch that was found whether it is about the subject, then decide.",
  subject_owner:
    "A record of another authority is to be told to the subject, and its owner was not asked or objects. Ask the owner, or do not disclose it.",
  subject_outcome: "The decision does not fit what was found to be about the subject. Look at the findings again.",
  subject_four_eyes: "Whoever decided on the request does not erase for it. Ask another data-protection officer.",
  subject_not_own: "The record is another authority's. Propose the correction to it.",
  subject_record_changed: "The record has a newer version than the one you saw. Look at it again, then correct it.",
  subject_assignee: "There is no such user to work on it.",
  subject_extension: "The time limit of this request cannot be extended, or was extended before.",
  inquiry_answered: "Somebody of your circle has answered this already.",
  review_changed: "The record, or an alert about it, has changed since you looked. Look again, then review it.",
  review_until: "The term ends on a day after today, and not after the rule's. Choose another day.",
  receipt_pending:
    "The records are erased; the receipt comes when the last copy in memory and on disk is gone. Try again in a moment.",
  hit_changed: "The record has changed, or was withdrawn, since you looked. Look at the hit again, then decide.",
  unwitnessed:
    "For longer than this node's policy allows, too few witnesses have cosigned its log. Nothing is sent or released until they have; checks go on. Ask the administrator to look at the witnesses.",
  handling_forbids:
    "H1: this may not be used in court or in public. Take the copy for police use, or ask its originator.",
  consent_needed:
    "H2: this may not be passed on without its originator's consent. Ask the desk that holds it; say with the copy who agreed, when, and under which reference.",
  note_unread: "H3: this has a handling note. Read it with the record, then say that you have.",
  approval_needed:
    "This belongs to a circle or asks for a clearance: two decide that a copy leaves. Ask under approvals, for this recipient and use; take the copy once a colleague has approved it.",
  witness_unreadable: "The name, key, address or time of a witness or log is not one. Ask its operator for it again.",
  witness_exists: "A witness with this name or key is there already, or there are as many as can be.",
  witness_needed:
    "The quorum could not be reached by the witnesses there are. Change the quorum, or add a witness first.",
  file_not_own:
    "The record is another authority's, or withdrawn: files are added and removed where it is kept. Propose it to its owner.",
  file_too_large: "A file has at most 1 GiB. Send less, or in parts.",
  file_type: "Programs are not taken. Put it into an archive if it is evidence.",
  files_many: "The record has as many files as it may, or you have as many under way. End some first.",
  files_full: "The node's disk has no room for this. Tell the administrator.",
  file_coming: "The file is on its way from its owner. Try again when it is here.",
  file_damaged:
    "The node's disk has lost or altered this file. Nothing of it is given out. Tell the administrator; its owner, or a backup, has it.",
  file_range: "The file ends before what was asked for. The detail has its length.",
  upload_offset: "The upload stands at another place, which the detail names. Go on from there.",
  upload_busy: "Something of this upload is being written. Try again in a moment.",
  share_nobody: "Name each node that is to get it, once. An empty list is nobody.",
  share_unknown: "There is no such node in the directory, or it is this one. Look at the members of the federation.",
  share_refused:
    "This may not be shared as it is; the detail says why. Another authority's records need its consent, a handling note must be read, and what belongs to a circle stays in it.",
  guard_denied:
    "The guard keeps this from leaving the node: the rule that the detail names denies it. Nothing was sent. Look at the guard's page for why, or leave out what the rule is about.",
  guard_unmatched:
    "The guard keeps this from leaving the node: none of its rules allows it. Nothing was sent. Ask an administrator whether a rule is missing.",
  share_unshown:
    "Who exactly gets it was not looked at. Look at the list first, then send it with the hash of what was shown.",
  share_changed: "Who gets it, or what goes, is not what was shown any more. Look again, then send.",
  group_changed: "Somebody else has changed or closed the group since you looked. Look again, then change it.",
  onward_refused:
    "This may not be asked, granted or passed on as it is; the detail says why: not one other owner, an owner in no directory, a country it is kept from, nothing that needs consent, or a record that has changed since.",
  consent_expired: "The owner's consent has expired, or the key that signed it was revoked. Ask again.",
  proposal_refused:
    "This cannot be proposed; the detail says why: the record is this node's own, its owner is in no directory, or the changes do not fit it.",
  proposal_stale: "The record has changed since in what is proposed. Look at both, then change it by hand or decline.",
  compliance_none:
    "This federation has no compliance desk, or this node is it. Share the notice with the members that you choose.",
  review_needed:
    "A notice to all members is released by the compliance desk first. Ask it for a release, or name the members that you choose.",
  review_no_notice: "There is no alert among these records, so that there is nothing to review. Share them.",
  records_many:
    "With the alerts about them these are more than 64 records, which is more than go at once. Choose fewer.",
  review_criteria:
    "A notice is released when it passes every criterion, and refused when it fails one or something is missing. Judge each, then decide.",
  review_second:
    "Something is missing of this notice and you have proposed to release it all the same. Another officer decides.",
  review_closed: "This was decided, or proposed, by somebody else meanwhile. Look at it again.",
  federation_none: "This node is in no federation, or not yet. Found one, or join one.",
  federation_exists: "This node is in a federation already. Leave it first.",
  federation_not_hub: "Only the hub of the federation does this, or only its members.",
  federation_refused:
    "The federation's protocol does not allow this. The detail is its code; docs/errors.md, exchange, says what to do.",
  link_until: "A link ends after now, and in a year at most. Choose another day.",
  links_many:
    "There are as many links as a directory has room for. End one that is not needed; an ended link takes its place for thirty days more.",
  link_own: "This is the anchor of your own federation. Ask the other one's hub for theirs.",
  link_known_name:
    "Under this name another anchor is known: whoever has this one is another federation. If two officers have made sure, with both fingerprints, that it is the same one with a new anchor, ask for that: it follows the old one. An anchor that was followed by another does not come back.",
  link_follows:
    "The anchor that has stood for this federation has another fingerprint, or there was none. Read it again where the link is shown, and compare it with the other side.",
  fingerprint_wrong:
    "The fingerprint is not that of the file. Call the other side again and compare all eight groups; if they differ, use nothing of it.",
  invitation_wrong: "The invitation is not open, has expired, or is for another authority. Ask the hub for a new one.",
  hub_unreachable: "The hub does not answer. Nothing is lost: it is asked again by itself, or carry the file there.",
  hit_side:
    "This is for the other side of the hit to say: the owner of the alert answers, and whoever met the person adds to it.",
  query_step:
    "Details can be asked for of a hit, where the partner's agreement gives any, and decided on once while they wait. Look at the query again.",
  too_many_lines:
    "Too many windows or devices of yours listen for alerts already. Close some, or wait for the node to be less busy.",
  not_ready:
    "The node is still reading its records. No check is answered until all are searched. Try again in a moment.",
  overloaded: "More is waiting than the node can log in time. Try again in a moment.",
  unavailable:
    "The node's database does not answer, so nothing can be logged and nothing is answered. Nothing was changed. Try again in a moment; if it stays, tell the administrator.",
} as const;

export type CaseworkErrorCode = keyof typeof caseworkErrors;

/** A use case refused. Nothing was changed, and if something was looked for, nothing of it is told. */
export class CaseworkError extends Error {
  override readonly name = "CaseworkError";
  readonly code: CaseworkErrorCode;
  readonly detail: string | undefined;
  /** Purposes for which what was refused may be used. */
  readonly purposes: readonly Purpose[] | undefined;
  /** Seconds after which trying again makes sense. */
  readonly retryAfter: number | undefined;

  constructor(
    code: CaseworkErrorCode,
    options: ErrorOptions & {
      readonly detail?: string;
      readonly retryAfter?: number;
      readonly purposes?: readonly Purpose[];
    } = {},
  ) {
    super(caseworkErrors[code], options);
    this.code = code;
    this.detail = options.detail;
    this.purposes = options.purposes;
    this.retryAfter = options.retryAfter;
  }
}
