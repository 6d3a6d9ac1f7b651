// Parts of files, as RFC 9110, section 14 has them.
import type { FileRange } from "#casework";

/**
 * The one range of bytes that is asked for. Undefined where none is, where several are, and where the header is of no known form: then the whole is
 * sent, as the standard allows. A file never changes under its address, so that If-Range is always met.
 */
export function readRange(header: string | undefined): FileRange | undefined {
  const [, first = "", last = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "") ?? [];
  if (first === "") return last === "" ? undefined : { last: Number(last) };
  if (last === "") return { from: Number(first) };
  return Number(last) < Number(first) ? undefined : { from: Number(first), to: Number(last) };
}

/** The header that has whoever gets a file save it under its name, and show it nowhere (RFC 6266, RFC 8187). */
export function dispositionOf(name: string): string {
  const plain = name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
