import { useTranslation } from "react-i18next";
import type { AlertCategory } from "#domain";

// Sanctions and national alerts have no colour of their own in the language; they take the nearest notice's sheet, the word always beside it.
const colours = {
  red: "red",
  blue: "blue",
  green: "green",
  yellow: "yellow",
  black: "black",
  orange: "orange",
  purple: "purple",
  silver: "silver",
  un: "blue",
  sanctions: "purple",
  wanted: "red",
  missing: "yellow",
  stolen: "orange",
} as const satisfies Record<AlertCategory, string>;

/** What kind of alert: a folded sheet in the notice's colour, and the word. */
export function AlertMark({ category }: { readonly category: AlertCategory }) {
  const { t } = useTranslation();
  return (
    <span className={`nm ${colours[category]}`}>
      <i />
      {t(`codes.category.${category}`)}
    </span>
  );
}
