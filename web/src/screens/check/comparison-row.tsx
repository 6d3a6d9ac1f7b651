import { useTranslation } from "react-i18next";
import type { FieldComparison, Reason } from "#domain";
import { FieldMark } from "../../parts/field-mark.tsx";
import { usePhone } from "../../parts/use-phone.ts";
import { FieldValue } from "./field-value.tsx";

// Not worth a word: the mark says it already.
const silent: readonly Reason[] = ["exact", "different", "not-asked", "not-recorded"];

/** One field: asked, how it compares, held, and why. Unknown says how to find out. */
export function ComparisonRow({ comparison }: { readonly comparison: FieldComparison }) {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const { field, mark, asked, held, reasons } = comparison;
  const spoken = reasons.filter((reason) => !silent.includes(reason)).map((reason) => t(`check.reason.${reason}`));
  const question =
    asked === undefined ? (
      <span className="none">{t("check.notAsked")}</span>
    ) : (
      <FieldValue field={field} value={asked} />
    );
  return (
    <tr>
      {isPhone ? (
        <th scope="row" className="q">
          <span className="vh">{t("check.fieldIs", { field: t(`check.fieldNames.${field}`) })}</span>
          {question}
        </th>
      ) : (
        <>
          <th scope="row">{t(`check.fieldNames.${field}`)}</th>
          <td className="q">{question}</td>
          <td className="k">
            <FieldMark mark={mark} />
          </td>
        </>
      )}
      <td className="r">
        {held === undefined ? (
          <span className="none">{t("check.notHeld")}</span>
        ) : (
          <FieldValue field={field} value={held} />
        )}
        {spoken.length === 0 ? null : <span className="why">{spoken.join(" · ")}</span>}
        {mark === "unknown" && held !== undefined ? (
          <span className="why">
            <b className="todo">{t(`check.findOut.${field}`)}</b>
          </span>
        ) : null}
      </td>
      {isPhone ? (
        <td className="k">
          <FieldMark mark={mark} />
        </td>
      ) : null}
    </tr>
  );
}
