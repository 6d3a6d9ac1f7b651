import { leafNumber } from "../language/formats.ts";

/** A log number: one isolate, left to right, or its groups would change places in Arabic. */
export function LeafNumber({ index }: { readonly index: number }) {
  return <bdi className="mono">{leafNumber(index)}</bdi>;
}
