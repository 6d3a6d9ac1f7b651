// Who is where, as delivery asks the directory for it.
import type { DirectoryNode, Member } from "./member.ts";

/** A node with whose it is. */
export interface Place {
  readonly member: Member;
  readonly node: DirectoryNode;
  /** Of a linked federation: its name, which also stands behind those of the member and the node. */
  readonly federation?: string;
}

/** Nodes of one federation, as long as its directory is current; but for `find`. */
export interface Places {
  places(): readonly Place[];
  place(node: string): Place;
  /** As it was when the directory was current, if it is not. */
  find(node: string): Place | undefined;
  nodeOf(authority: string): string | undefined;
}

/** Who writes to whom, by names as they stand on the wire. Without a type it is a receipt or a request. */
export interface Passage {
  readonly federation: string;
  readonly from: string;
  readonly to: string;
  readonly type?: string | undefined;
}
