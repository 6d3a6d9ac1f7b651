// What each column of each table holds of people, and so what erasing a record has to reach. A column that is not here fails the build
// (retention-copies.test.ts): whoever adds one says what it holds, and if it is `record`, has `erase_records` reach it.

/**
 * `record`: what a record says, or what was said or worked out of it; goes with the record. `named`: which record, by its id alone, or by a keyed hash.
 * `question`: what officers ask or watch for, in their own words; ends by its own term. `case`: what a data subject wrote and was answered.
 * `sealed`: readable by another node only. `staff`: users of this node. `node`: keys, settings, other nodes. `nothing`: figures, codes, times.
 */
export type ColumnHolds = "record" | "named" | "question" | "case" | "sealed" | "staff" | "node" | "nothing";

/** The columns of a table, by what they hold: names with a space between. */
type Columns = Partial<Record<ColumnHolds, string>>;

/** All tables of the schema. */
export const heldBy = {
  app_user: {
    staff: "id login name unit roles grants password_hash language kind last_sign_in_at",
    nothing: "disabled failed_attempts locked_until created_at",
  },
  approval: {
    staff: "subject reason asked_by decided_by",
    nothing: "id act requires asked_at expires_at state decided_at",
  },
  asked_query: {
    question: "subject subject_hash details_reason details_note",
    named: "records",
    staff: "unit details_by",
    node: "authority peer",
    nothing: "id purpose kind state obstacle likeness hit asked_at details keep_until",
  },
  border_hit: {
    record: "record_id alerts category presented",
    staff: "unit by_user",
    node: "authority peer",
    nothing: "id direction state way purpose met_at due_at changed_at checked envelope overdue_told_at",
  },
  border_hit_step: { record: "note measures", staff: "unit by_name", nothing: "hit id kind side at envelope" },
  canary: { node: "mark recipient", named: "record_id", nothing: "way at" },
  ceremony: { node: "challenge bound_to", nothing: "act expires_at" },
  client_key: { staff: "user_id", node: "key_hash hint", nothing: "created_at expires_at last_used_at" },
  clock_notice: { nothing: "clock due_on days_left told_at" },
  code_generator: { staff: "user_id", node: "secret sealed", nothing: "confirmed_at last_step" },
  compartment: { node: "label name" },
  compliance_case: {
    record: "content facts note",
    named: "records digest",
    node: "authority node",
    staff: "reason unit proposed_by decided_by",
    nothing: "id state missing received_at decided_at reasons",
  },
  decision: {
    record: "record_id record_version pair_key outcome reason fact",
    staff: "by_user",
    nothing: "id check_id at purpose",
  },
  delegation: { staff: "from_user to_user labels reason", nothing: "id kind starts_at ends_at ended" },
  delivery_link: { node: "peer", nothing: "answered_at failed_at failures code" },
  delivery_receipt: { node: "by_node", sealed: "bytes", nothing: "envelope state code at" },
  delivery_stream: { node: "peer", nothing: "direction class epoch sequence previous" },
  directory_part: { node: "sha256 part" },
  directory_version: { node: "version note hash proof", nothing: "issued_at expires_at received_at leaf" },
  erased_entry: { named: "key_mac content_mac", nothing: "list erasure" },
  erasure: {
    staff: "by_user",
    named: "receipt",
    nothing: "id ground blocks asked_at requires state erased_at done_at copies log_entries leaf",
  },
  erasure_key: { node: "is_only key" },
  erasure_record: { named: "record_id digest", nothing: "erasure versions" },
  federation_acquaintance: { node: "one other" },
  federation_invitation: { node: "code_hash authority", nothing: "expires_at used_at" },
  federation_link: { node: "federation link" },
  federation_member: { node: "authority member salt", nothing: "since left_at" },
  federation_request: { node: "ask authority node note fingerprint", nothing: "id received_at state" },
  given_copy: { named: "record_id", node: "node", nothing: "kind cause envelope given_at until_on" },
  guard_denial: {
    named: "records",
    node: "recipient",
    staff: "by_user",
    nothing: "id at way type envelope code rule words edition audience requires",
  },
  guard_edition: { node: "rules", nothing: "edition decided_at approval" },
  held_back: { named: "record_id", staff: "by_user", nothing: "ground since lifted_at" },
  holding: { staff: "user_id label reason", nothing: "id from_day to_day ended" },
  identity_flow: { node: "state_hash bound_to sealed", nothing: "provider act started_at expires_at" },
  identity_link: { staff: "subject user_id", nothing: "provider linked_at last_used_at" },
  identity_provider: {
    node: "name issuer client_id client_secret strong_acr strong_amr",
    nothing: "id disabled created_at",
  },
  import_problem: { record: "key snippet", nothing: "run number line code message file" },
  import_row: {
    record: "key subject_id subject_hash subject alert_id alert_hash alert original",
    nothing: "run line change review_on expires_on",
  },
  import_run: {
    staff: "by_user by_name",
    node: "owner source labels files data",
    nothing:
      "id list format state audience requires expires_on list_date position bytes added changed unchanged withdrawn problems batch created_at started_at ended_at error",
  },
  file_upload: {
    record: "record_id name reason",
    staff: "by_user",
    node: "seed",
    nothing: "id purpose length received expires_at file",
  },
  inbox: {
    node: "from_node header_hash",
    sealed: "receipt",
    nothing: "id class epoch sequence type state code received_at settled_at expires_at",
  },
  inbox_held: {
    node: "from_node header_hash previous",
    sealed: "bytes",
    nothing: "class epoch sequence id expires_at",
  },
  kysely_migration: { nothing: "name timestamp" },
  kysely_migration_lock: { nothing: "id is_locked" },
  known_device: { staff: "user_id", node: "token_hash", nothing: "seen_at failed_attempts locked_until" },
  label_set: { nothing: "id audience requires expires_on" },
  legal_clock: {
    nothing: "id rule matter matter_id audience requires began_on pauses extended ended_on due_on tell_on until_on",
  },
  linked_anchor: { node: "federation anchor", nothing: "place" },
  linked_look: { node: "anchor", nothing: "heard_at code since" },
  linked_part: { node: "anchor sha256 part" },
  linked_version: { node: "anchor version note hash proof", nothing: "issued_at expires_at received_at" },
  live_alert: {
    record: "category from_authority",
    staff: "for_user",
    nothing: "id kind about state for_role at raised_place place",
  },
  live_alert_place: { nothing: "is_only place" },
  log_append: { nothing: "first size at hashes data nodes" },
  log_checkpoint: { node: "size note" },
  log_cosignature: { node: "size key line" },
  log_head: { nothing: "is_only size frontier at" },
  // What names a record is erased with it and stands again by its id; the rest are questions that found nobody, and acts of staff.
  log_span: { record: "details salts", named: "records", staff: "user_id", nothing: "first size act family" },
  log_witness: { node: "name key url", nothing: "added_at" },
  mailbox: { node: "owner hash from_node", sealed: "bytes", nothing: "position class is_receipt at size" },
  origin_withdrawn: { named: "record_id", node: "owner", nothing: "version" },
  onward_holder: { named: "record_id", node: "node via", nothing: "class consent since" },
  onward_request: {
    record: "reason answer consent",
    named: "records",
    staff: "unit by_user answered_by",
    node: "authority peer to_nodes granted",
    nothing: "id direction state versions use purpose asked_at answered_at expires_at passed_at",
  },
  notice_review: {
    record: "content note",
    named: "records",
    staff: "reason asked_by",
    node: "desk recipients release",
    nothing: "id state class missing audience requires asked_at decided_at reasons",
  },
  outbox: {
    record: "content attachments",
    named: "records",
    sealed: "bytes",
    node: "to_node header_hash",
    nothing:
      "id position message class type labels audience requires written_at expires_at state code is_answered attempts send_at sent_at changed_at epoch sequence signer",
  },
  partner_details: { record: "record_id shared", nothing: "query place" },
  partner_query: {
    question: "presented details_note",
    staff: "by_user unit",
    node: "authority peer",
    nothing: "id check_id purpose state obstacle likeness asked_at answer_by answered_at hit terms details keep_until",
  },
  passkey: { staff: "user_id name", node: "id public_key counter transports", nothing: "created_at last_used_at" },
  posting: { staff: "user_id unit roles", nothing: "id from_day to_day on_duty ended" },
  proposal: {
    record: "record_id changes reason note",
    staff: "unit by_user answered_by",
    node: "authority peer",
    nothing: "id direction state version at answered_at accepted",
  },
  quarantine: { node: "hash from_node", sealed: "bytes", nothing: "envelope code at" },
  recall: {
    named: "records",
    staff: "by_user",
    nothing: "id ground recalled_at deadline audience requires escalated_at done_at",
  },
  recall_erasure: { node: "node", nothing: "recall erasure" },
  recall_holder: { node: "node authority", named: "receipt", nothing: "recall envelope state keeps answered_at" },
  recall_received: {
    named: "records statement receipt details",
    node: "node authority",
    nothing: "recall ground recalled_at deadline received_at state answered_at",
  },
  query_agreement: {
    node: "partner basis",
    nothing: "id asks answers purposes kinds per_day names_per_hour details keep_days made_at ended_at",
  },
  record_commit: { nothing: "position batch" },
  record_file: {
    record: "record_id blob name media_type size length",
    staff: "by_user",
    node: "seed from_node",
    nothing: "id state added_at envelope",
  },
  recipient_group: { node: "name authorities without", staff: "changed_by", nothing: "id version closed changed_at" },
  record_head: {
    record: "id key subject content_hash restricted",
    nothing: "version kind list part withdrawn label_set review_on not_for",
  },
  record_version: {
    record: "id key labels provenance content",
    nothing: "batch sequence version kind owner list withdrawn recorded_at audience requires expires_on",
  },
  recovery: { staff: "user_id asked_by approved_by", node: "first_hash second_hash", nothing: "asked_at expires_at" },
  recovery_code: { staff: "user_id", node: "code_hash" },
  relay_attachment: { node: "from_node to_node", sealed: "blob", nothing: "envelope size expires_at" },
  restore: { node: "id backup streams", nothing: "taken_at restored_at told_at" },
  restore_peer: { node: "restore peer authority answer", nothing: "answered_at" },
  retention_reminder: { record: "record_id", nothing: "review_on basis reminded_at" },
  retention_rule: { staff: "changed_by", nothing: "basis terms changed_at" },
  screening: { nothing: "is_only cursor revision day" },
  screening_hit: {
    record: "record_id record_version strength verdict compared alerted outcome reason",
    staff: "decided_by",
    nothing: "id watch state first_seen_at changed_at decided_at",
  },
  session: { staff: "user_id data", node: "token_hash", nothing: "created_at seen_at expires_at" },
  setting: { node: "name value" },
  shift: { staff: "user_id unit made_by", nothing: "id during ended" },
  sight_key: { node: "is_only key" },
  subject_case: {
    case: "subject represented wish identity decision letter",
    staff: "assigned_to by_user",
    nothing: "id number version kind law state channel received_on language searched_at created_at",
  },
  subject_event: { case: "data", staff: "by_user", nothing: "case_id version id at step" },
  subject_finding: {
    named: "ref",
    case: "judgement disclose owner_says",
    nothing: "id case_id kind record_version strength",
  },
  subject_inquiry: {
    case: "subject things answer words",
    staff: "answered_by",
    nothing: "id case_id kind law audience requires asked_at answered_at",
  },
  tombstone: { named: "record_id", node: "owner", nothing: "recall at" },
  traffic: { node: "from_node to_node", nothing: "envelope type class size sent_at relayed_at state state_at" },
  unit: { staff: "code name", nothing: "id authority parent closed" },
  watch: {
    question: "key title question understood reason closed_reason",
    staff: "unit by_user closed_by",
    nothing: "id revision list purpose audience requires expires_on ends_on created_at screened_at closed_at",
  },
  witnessed_log: { node: "origin origin_hash keys note", nothing: "is_active added_at size cosigned_at" },
} as const satisfies Readonly<Record<string, Columns>>;
