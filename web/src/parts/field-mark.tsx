import { IconEqual, IconEqualNot, IconHelpCircle } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FieldComparison } from "#domain";
import { Approximately } from "./approximately.tsx";

type MarkName = FieldComparison["mark"];
const icons = { same: IconEqual, similar: Approximately, differs: IconEqualNot, unknown: IconHelpCircle } as const;

/** How a field compares: filled, tinted, outlined, dashed. Weight and shape, not traffic lights: "same" is not good news. */
export function FieldMark({ mark }: { readonly mark: MarkName }) {
  const { t } = useTranslation();
  const Icon = icons[mark];
  return (
    <span className={`fm ${mark}`}>
      <Icon className="i" aria-hidden="true" />
      {t(`check.mark.${mark}`)}
    </span>
  );
}
