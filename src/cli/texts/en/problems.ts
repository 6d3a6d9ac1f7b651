// What went wrong. One sentence a line: it is as long as what the commands say.
export const problems = {
  "error.prefix": "besa",
  "error.usage": "Not understood: {what}",
  "error.help": "See 'besa{command} --help'.",
  "error.no_node": "No node is known here. Start one with 'npm start' or 'besa serve', or say where it is: --node URL.",
  "error.unreachable": "The node cannot be reached. Is it running, and at this address? 'besa doctor' looks.",
  "error.bad_answer": "The node's answer could not be read. Do besa and the node have the same version?",
  "error.bad_address": "{address} is not the address of a node. Write it like http://127.0.0.1:7480",
  "error.signed_out": "Sign in first: 'besa login', or set BESA_LOGIN and BESA_PASSWORD.",
  "error.session_ended": "Your session has ended. Sign in again: 'besa login'.",
  "error.not_asked":
    "There is nobody here to ask for a password. Use --password-stdin, or BESA_LOGIN and BESA_PASSWORD.",
  "error.file": "{file} cannot be read.",
  "error.output": "{file} cannot be written.",
  "error.purpose": "Say why you ask, with --purpose or BESA_PURPOSE. Yours: {purposes}",
  "error.what_to_check": "Say whom or what to check: a name, --doc, --mrz or --batch.",
  "error.resume_needs_output": "--resume needs the file it goes on with: --output FILE.",
  "error.no_unit": "There is no unit {code}.",
  "problem.reason_needed": "Your role asks for a case reference or a reason with this purpose.",
  "error.no_user": "There is no user {login}.",
  "error.import_files": "The run wants {count} files in the order they were named first: {files}",
  "error.field": "{path}: {message}",
  "error.interrupted": "Stopped.",

  "problem.not_signed_in": "Sign in first: 'besa login'.",
  "problem.sign_in_refused": "Login or password is wrong.",
  "problem.step_up_required": "This is sensitive. Sign in again with 'besa login', then repeat the command.",
  "problem.second_factor_refused": "The code is wrong, or was used before. Wait for the next one.",
  "problem.second_factor_demanded":
    "Your role asks for more than a password. Sign in on the page and add a passkey or an authenticator app.",
  "problem.locked_out": "Too many wrong passwords. Try again in {seconds} seconds.",
  "problem.not_allowed": "Your roles do not include this.",
  "problem.purpose_not_allowed": "Your roles do not include this purpose.",
  "problem.not_found": "There is no such thing, or it is not yours to see.",
  "problem.query_unreadable": "Nothing to search for was found in the query.",
  "problem.mrz_unreadable": "The machine readable zone cannot be read.",
  "problem.import_busy": "Another run of this list is under way. Wait for it, or cancel it.",
  "problem.import_mass_withdrawal":
    "This edition would withdraw more than half of the list, as a file cut off in the middle does. If it is meant: --allow-withdrawals.",
  "problem.watch_end": "A watch ends on a day from today on, at most 366 days away.",
  "problem.watch_exists": "An open watch of this list has this key.",
  "problem.review_changed": "The record has changed since you looked. Look again, then review it.",
  "problem.review_until": "The term ends after today, and not after the rule's last day.",
  "problem.receipt_pending": "The records are erased; the receipt comes in a moment.",
  "problem.watch_closed": "The watch is closed already.",
  "problem.subject_date": "That day is still to come. Give the day on which the request was received.",
  "problem.subject_step": "This cannot be done with the request now. Reload the page: it shows what can be done.",
  "problem.subject_changed": "Somebody else has worked on this request. Reload the page and look again.",
  "problem.subject_unsearched": "Nobody has looked for the subject yet. Search the holdings first, then decide.",
  "problem.subject_unjudged":
    "Findings wait to be judged. Say of each record and watch whether it is about the subject.",
  "problem.subject_owner":
    "The owner of a record was not asked, or objects. Ask the owner, or do not disclose the record.",
  "problem.subject_outcome": "The decision does not fit the findings. Look at what was judged to be about the subject.",
  "problem.subject_four_eyes": "Whoever decided does not erase. Ask another data-protection officer.",
  "problem.share_unshown":
    "Who exactly gets it was not looked at. Look at the list first, then send it with the hash of what was shown.",
  "problem.share_changed": "Who gets it, or what goes, is not what was shown any more. Look again, then send.",
  "problem.group_changed":
    "Somebody else has changed or closed the group since you looked. Look again, then change it.",
  "problem.onward_refused":
    "This may not be asked, granted or passed on as it is; the detail says why: not one other owner, an owner in no directory, a country it is kept from, nothing that needs consent, or a record that has changed since.",
  "problem.link_known_name":
    "Under this name another anchor is known: whoever has this one is another federation. If two officers have made sure, with both fingerprints, that it is the same one with a new anchor, say so with --follows and the old fingerprint. The known one:",
  "problem.link_follows":
    "The anchor that has stood for this federation has another fingerprint, or there was none. Look at ‘besa federation linked’ and compare it with the other side.",
  "problem.consent_expired": "The owner’s consent has expired, or the key that signed it was revoked. Ask again.",
  "problem.proposal_refused":
    "This cannot be proposed; the detail says why: the record is this node’s own, its owner is in no directory, or the changes do not fit it.",
  "problem.proposal_stale":
    "The record has changed since in what is proposed. Look at both, then change it by hand or decline.",
  "problem.subject_not_own": "The record is another authority’s. Propose the correction to it.",
  "problem.subject_record_changed": "The record has changed since you looked. Reload the page and look again.",
  "problem.subject_assignee": "There is no such user. Check the login.",
  "problem.subject_extension":
    "The time limit cannot be extended. Answer in time, or say in the letter why it is late.",
  "problem.inquiry_answered": "Somebody of your circle has answered. Reload the page.",
  "problem.hit_changed": "The record has changed since you looked. Look at the hit again, then decide.",
  "problem.hit_side": "This is for the other side of the hit to say: the owner answers, the finder adds.",
  "problem.query_step":
    "Details are asked for of a hit, where the agreement gives any, and decided on once while they wait.",
  "problem.too_many_lines": "Too many windows or devices of yours listen for alerts already. Close some.",
  "problem.not_ready": "The node is still reading its records. Try again in a moment.",
  "problem.overloaded": "The node is overloaded. Try again in a moment.",
  "problem.bad_input": "The node does not understand what was asked.",
  "problem.too_large": "That is more than the node takes at once.",
} as const;
