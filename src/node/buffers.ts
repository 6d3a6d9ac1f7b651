// How much memory of bytes that nobody reads any more the process leaves to the collector.
import { setFlagsFromString } from "node:v8";

/** MiB; the collector comes by once four times as much has gathered. */
const gathered = 4;

/**
 * Has the engine look for bytes that nobody reads any more (buffers: pieces of files, answers, letters) as soon as some 16 MiB of them have gathered. Unless
 * told, it lets 128 MiB gather, for it counts what lies in its own heap and takes bytes outside of it for free: a node that passes on a file of a gigabyte took
 * up to 78 MiB more, with no more than 3 of them in use. Its name is the engine's: the size of its young generation is read from it when the engine starts, the
 * bound on bytes whenever some are asked for, so that this thread keeps the young generation it has; threads begun later have a smaller one, of 16 MiB in all.
 */
export function boundGatheredBytes(): void {
  setFlagsFromString(`--scavenger-max-new-space-capacity-mb=${gathered}`);
}
