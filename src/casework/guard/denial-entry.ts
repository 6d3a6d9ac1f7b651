import type { LogDetail, RecordId } from "#domain";
import type { NewDenial } from "#store";

/** What the log says of something that was kept from leaving: by the node itself, unless somebody asked for it. */
export function denialEntry(
  { way, type, recipient, envelope, code, rule, edition, id }: NewDenial,
  records: readonly RecordId[],
): LogDetail {
  return {
    act: "egress-denied",
    who: { login: "node", name: "Node", unit: "" },
    records: [...records].slice(0, 1000),
    outcome: {
      denial: id,
      way,
      type,
      to: recipient,
      code,
      edition,
      ...(envelope === undefined ? {} : { envelope }),
      ...(rule === undefined ? {} : { rule }),
    },
  };
}
