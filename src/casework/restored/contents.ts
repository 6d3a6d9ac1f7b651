// The types of the envelopes of a node that came back from a backup, and how long they are offered.

/** A node came back from a backup. */
export const restoredType = "node-restored";
/** What another does about it. */
export const answerType = "restored-answer";

/** In milliseconds: a member that is away for longer has the restored node in its directory for longer, too. */
export const offeredFor = 90 * 86_400_000;
/** How often within a day another node is answered that it came back: a bad day has a few tries, and each answer may bring all that was ever shared with it. */
export const mostRestoresADay = 12;
/** How long the contents of what was answered are kept for a recipient that loses them, in milliseconds: a backup that is older brings gaps. */
export const contentsKeptFor = 35 * 86_400_000;
