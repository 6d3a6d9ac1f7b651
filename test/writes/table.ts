// The table of writes: everything that a node makes durable between a record that is shared and its last receipt, a recall and the purge's receipt, a file,
// a version of the directory and new keys. docs/delivery-writes.md is this table for readers; a write that is in no row fails the test.

/** A kind of write. `has`: a commit that changes all of these is one of it, whatever else it changes; the first row that fits names a commit. */
export interface WriteRow {
  readonly name: string;
  readonly has: readonly string[];
  /** What it makes durable. */
  readonly means: string;
  readonly before: string;
  readonly after: string;
}

const again =
  "The sender sends again what has no receipt; the receiver knows an id that it has and answers with the receipt that it gave.";

/** Commits, the particular before the general. */
export const commitRows: readonly WriteRow[] = [
  {
    name: "recall written",
    has: ["insert recall", "insert outbox"],
    means: "A recall, its holders, the words to them in the outbox and the log's entry",
    before: "There is no recall, and nothing left the node; the officer was not answered and asks again.",
    after: "The recall stands and goes out by itself; the officer sees it in the list.",
  },
  {
    name: "recall taken",
    has: ["insert recall_received", "insert inbox"],
    means:
      "At a holder: the recall, the tombstone, the erasure that it orders, the hit and watch that go with it, the place in the stream and the log's entry",
    before: "The recall has not come; it is sent again.",
    after:
      "The record is gone from every answer; the sender hears so when it sends again, and the purge goes on by itself.",
  },
  {
    name: "purge receipt taken",
    has: ["update recall_holder", "insert inbox"],
    means:
      "At the owner: the holder's signed receipt, the state of the recall, the place in the stream and the log's entry",
    before: "The tile stays red; the receipt is sent again.",
    after: "The receipt is there once; a second one is answered and changes nothing.",
  },
  {
    name: "taken",
    has: ["insert inbox"],
    means:
      "What came is applied: records, words and statements, the inbox, the place in the stream and the log's entry",
    before: "Nothing of it is here, not even a part; it is sent again.",
    after: `It is applied, and once. ${again}`,
  },
  {
    name: "last word on files",
    has: ["update inbox"],
    means: "The inbox's `accepted` for what waited for its files, and the log's entry",
    before: "The files are here and are looked at again by the next round; the word is said then.",
    after: "The word is said; the sender hears it when it asks for what has no last word.",
  },
  {
    name: "purge receipt written",
    has: ["update recall_received", "insert outbox"],
    means: "At a holder: the signed receipt of the purge in the outbox, and the log's entry",
    before: "The purge is done and not said; the next start finds the recall unanswered and says it.",
    after: "The receipt is in the outbox and goes out by itself, once.",
  },
  {
    name: "written",
    has: ["insert outbox"],
    means: "What is to go, in the outbox, with the log's entry and whatever it tells of",
    before: "Nothing was shared; the officer was not answered and shares again.",
    after: "It is in the outbox and goes out by itself; the officer sees it among the deliveries.",
  },
  {
    name: "sealed",
    has: ["insert delivery_receipt", "insert delivery_stream"],
    means: "The sealed bytes of what is to go, its place in the stream and `submitted`",
    before: "It waits unsealed and is sealed anew: under the same id, with the same place.",
    after: "The same bytes go out; sealed is never done twice for one place in a stream.",
  },
  {
    name: "receipts kept",
    has: ["insert delivery_receipt"],
    means: "Receipts that came back, and how far what they are for has come",
    before: "The receipt is not here; what it is for is sent again and answered by the same receipt.",
    after: "It is settled; the same receipt once more changes nothing.",
  },
  {
    name: "canary",
    has: ["insert canary"],
    means: "The mark of a copy, by which a leak names its path",
    before: "Nothing left; the same mark is made again, as it comes of the record, the recipient and a secret.",
    after: "The mark is kept, and the copy goes with it.",
  },
  {
    name: "to be sealed anew",
    has: ["update delivery_stream", "update outbox"],
    means: "That what a revoked key has signed is to be sealed again, in the next epoch of its stream",
    before: "It goes as it was signed and is refused; the next look at the directory, or the next start, finds it.",
    after:
      "It is sealed by the key of now under the same ids; what the receiver has of it is answered, and not applied again.",
  },
  {
    name: "sending noted",
    has: ["update outbox"],
    means:
      "That something was sent, or when it is to be sent again; that the contents of what is settled are forgotten",
    before: "It has gone and counts as not sent: it is sent again at once.",
    after:
      "It counts as sent, and what was answered is lost: without a receipt it is sent again, after five seconds at first.",
  },
  {
    name: "stream read",
    has: ["insert delivery_stream"],
    means: "Where a stream stands, of something that was not applied: what came out of its turn or a second time",
    before: "It comes again.",
    after: "It is known; it comes again and is answered.",
  },
  {
    name: "mailbox filled",
    has: ["insert mailbox"],
    means: "At the hub: sealed items for others, their quota, the figures of traffic",
    before: "The hub has not answered, so the sender sends again.",
    after: "It lies there once, by its hash; sent again it is not doubled.",
  },
  {
    name: "mailbox emptied",
    has: ["delete mailbox"],
    means: "At the hub: what the recipient has told to have taken goes",
    before: "It lies there still and is handed out again; the recipient knows its id.",
    after: "It is gone, and the recipient had it in its database before it said so.",
  },
  {
    name: "file begun",
    has: ["insert file_upload"],
    means: "An upload that was begun",
    before: "There is none; the officer's program begins again.",
    after: "It waits empty; nobody knows its address, and it is swept.",
  },
  {
    name: "file kept",
    has: ["insert record_file"],
    means:
      "A record has a file: its row with the sealed file's name and secret, the end of the upload, the log's entry",
    before: "The upload is whole and no file of the record; the officer's program asks and goes on.",
    after: "The file is there; the officer's program asks and hears its id.",
  },
  {
    name: "piece noted",
    has: ["update file_upload"],
    means: "How much of an upload is on the disk",
    before: "The bytes are there and not counted: they are cut off, and sent again.",
    after: "They are counted; the officer's program goes on behind them.",
  },
  {
    name: "file here",
    has: ["update record_file"],
    means: "At a holder: a file that came is whole and may be opened",
    before: "The sealed file lies on the disk under its hash; it is found there, and is not fetched again.",
    after: "It may be opened, and the last word on it follows.",
  },
  {
    name: "purged",
    has: ["erase records"],
    means: "Every row of the records and of what was derived from them goes; the erasure's receipt; the log's entry",
    before: "Nobody finds the record, but its rows are here; the erasure is done by the next round.",
    after: "They are gone; what is left of the work (files, index) had been done before.",
  },
  {
    name: "clock",
    has: ["insert legal_clock"],
    means: "A term that runs",
    before: "It is made with what it belongs to.",
    after: "It runs.",
  },
  {
    name: "term told",
    has: ["insert clock_notice"],
    means: "That somebody was told of a term",
    before: "They are told by the next round.",
    after: "They are told once.",
  },
  {
    name: "keys or members published",
    has: ["insert directory_version", "insert federation_request"],
    means: "At the hub: a request with what it changes, the next version of the directory, and the log's entry of it",
    before: "The hub has not heard of it; the member keeps its request and sends it again.",
    after: "The version stands; the request sent again is known by its fingerprint.",
  },
  {
    name: "directory published",
    has: ["insert directory_version", "insert federation_member"],
    means: "At the hub: a change of its own, the next version of the directory, and the log's entry of it",
    before: "Nothing was changed; the officer was not answered and asks again.",
    after: "The version stands, and is given out once a checkpoint has it.",
  },
  {
    name: "directory taken",
    has: ["insert directory_version"],
    means: "At a member: the versions that it verified, their parts, its own place and the log's entry",
    before: "It works by the version that it has, and fetches again.",
    after: "It works by the new one.",
  },
  {
    name: "own change kept",
    has: ["insert setting", "insert log_append"],
    means: "At a member: its new keys and the signed request for them, and the log's entry",
    before: "It has its old keys; two secrets lie unused on the disk. The officer was not answered and asks again.",
    after: "The request is sent by the next round; nothing is signed with the new key before the directory has it.",
  },
  {
    name: "setting",
    has: ["insert setting"],
    means: "When the hub was last heard, whether the request was sent, how new the view is",
    before: "It counts as older than it is: it is asked again.",
    after: "Nothing more is to be done.",
  },
  {
    name: "checkpoint",
    has: ["insert log_checkpoint"],
    means: "A signed head of the log",
    before: "The one before it stands; the next is signed in eight seconds, or when somebody asks.",
    after: "It stands. A directory version is given out once a checkpoint has it.",
  },
  {
    name: "link noted",
    has: ["insert delivery_link"],
    means: "How the link to a node was last found",
    before: "The page shows the state before.",
    after: "The page shows the new one.",
  },
  {
    name: "swept",
    has: ["delete file_upload"],
    means: "Uploads that nobody finished and announcements of files that have ended go",
    before: "They go with the next round.",
    after: "They are gone.",
  },
  {
    name: "job",
    has: ["update graphile_worker"],
    means: "A job is taken, or has failed",
    before: "It waits.",
    after: "It is this process's; it is taken anew when the process is known to be dead.",
  },
  {
    name: "job done",
    has: ["delete graphile_worker"],
    means: "A job is done",
    before: "It is done again, which changes nothing: each looks first.",
    after: "It is done.",
  },
  {
    name: "job added",
    has: ["insert graphile_worker"],
    means: "A job by the hour or the minute is added",
    before: "It is added by the next start.",
    after: "It is done once.",
  },
  {
    name: "signed in",
    has: ["insert session"],
    means: "Somebody signed in, with the log's entry",
    before: "They are not, and do so again.",
    after: "A session that nobody knows of ends by itself.",
  },
  {
    name: "log entry",
    has: ["insert log_append"],
    means: "The log's entry of a look, before its answer leaves the node",
    before: "Nobody was answered.",
    after: "It is in the log that somebody asked; nobody was answered.",
  },
  {
    name: "account",
    has: ["update app_user"],
    means: "That a password was right",
    before: "Nobody was signed in.",
    after: "Nobody was signed in.",
  },
];

/** Of files, by verb and place. */
export const fileRows: readonly WriteRow[] = [
  ...partRows("files/parts/upload-ID", "an upload", "What is behind the noted length is cut off and sent again."),
  ...partRows(
    "files/parts/sealing-ID",
    "a file that is being sealed",
    "It is sealed again, by a new secret, from the upload, which is there until the row of the file is.",
  ),
  ...partRows(
    "files/parts/fetch-HASH-HASH",
    "a sealed file that comes from another node",
    "It goes on behind what is there; the whole is compared with its hash before it counts.",
  ),
  ...wholeRows("files/XX/HASH", "a sealed file, under its hash", {
    before: "The part is there whole, and becomes the sealed file when the work is done again.",
    after: "The sealed file is there, and no row has it: it is used when the work is done again, or swept.",
  }),
  {
    name: "file sync files/XX",
    has: [],
    means: "The name of a sealed file in its folder",
    before: "A power cut may take the name back; no row has it yet.",
    after: "The name lasts; the row is written next.",
  },
  {
    name: "file rm files/XX/HASH",
    has: [],
    means: "A sealed file that no record has goes",
    before: "Nobody can open it; it goes with the next round, before the purge is receipted.",
    after: "It is gone; removing it again is no failure.",
  },
  ...["upload-ID", "sealing-ID", "fetch-HASH-HASH"].map((part) => ({
    name: `file rm files/parts/${part}`,
    has: [],
    means: "A part that is not needed any more goes",
    before: "It is swept.",
    after: "It is gone.",
  })),
  ...["upload-ID", "sealing-ID", "fetch-HASH-HASH"].map((part) => ({
    name: `file truncate files/parts/${part}`,
    has: [],
    means: "What was written and never counted is cut off a part",
    before: "It is cut off by the next try.",
    after: "It is gone; the part goes on from there.",
  })),
  ...partRows("federation/NAME.seed.part", "a secret", "A part is no secret; it is made anew."),
  ...wholeRows("federation/NAME.seed", "a secret", {
    before: "There is none, and nothing was said with it.",
    after: "It is used at the next try; no file is ever written over.",
  }),
  {
    name: "file sync federation",
    has: [],
    means: "The name of a secret in its folder",
    before: "A power cut may take it back; nothing was said with it.",
    after: "It lasts; now it may be used.",
  },
  ...["search/SEGMENT", "search/manifest"].flatMap((place) => [
    ...partRows(
      `${place}.part`,
      "the index on the disk",
      "The index before it stands; what is newer is read from the database.",
    ),
    ...wholeRows(place, "the index on the disk", {
      before: "The index before it stands; what is newer is read from the database.",
      after: "It is used by the next start, after it was compared with the database.",
    }),
  ]),
  {
    name: "file rm search/SEGMENT",
    has: [],
    means: "A part of the index on the disk goes that was merged into another",
    before: "It lies there, and no manifest names it; the next writing of the index takes it away.",
    after: "It is gone; the manifest was written before.",
  },
];

function partRows(place: string, what: string, then: string): WriteRow[] {
  return ["write", "sync"].map((verb) => ({
    name: `file ${verb} ${place}`,
    has: [],
    means: `${verb === "write" ? "Bytes" : "The bytes, on the disk,"} of ${what}`,
    before: then,
    after: then,
  }));
}

function wholeRows(place: string, what: string, { before, after }: Pick<WriteRow, "before" | "after">): WriteRow[] {
  return [{ name: `file rename ${place}`, has: [], means: `A part becomes ${what}`, before, after }];
}

/** Tables of delivery. What changes none of them, and is in no row, the node does beside it, by the minute or the hour. */
const ofDelivery =
  /(?:outbox|inbox|mailbox|delivery_|relay_|quarantine|recall|tombstone|erasure|directory_|federation_|record_|file_upload|canary)/;
/** The name of every commit that is no part of delivery. */
export const besideDelivery = "beside delivery";

/** The row that a commit of these changes is of; its changes when there is none and there must be one. */
export function commitNamed(changes: ReadonlySet<string>): string {
  const row = commitRows.find(({ has }) => has.every((change) => changes.has(change)));
  if (row === undefined && ![...changes].some((change) => ofDelivery.test(change))) return besideDelivery;
  return row?.name ?? `unknown commit: ${[...changes].toSorted((one, other) => one.localeCompare(other)).join(", ")}`;
}

/** The row of what is done to a file. */
export function fileNamed(verb: string, place: string): string {
  const kind = place
    .replaceAll(/[0-9a-f]{64}/g, "HASH")
    .replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, "ID")
    .replace(/^files\/[0-9a-f]{2}(?=\/|$)/, "files/XX")
    .replace(/^federation\/[a-z0-9-]+\.seed/, "federation/NAME.seed")
    .replace(/^search\/[0-9a-f]+-\d+-\d+/, "search/SEGMENT");
  return `file ${verb} ${kind}`;
}

/** Whether a write is in the table. */
export const isKnown = (write: string): boolean => [...commitRows, ...fileRows].some(({ name }) => name === write);
