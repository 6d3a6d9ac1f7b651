import { useTranslation } from "react-i18next";
import type { LogRow } from "#contract";
import { leafNumber, useFormats } from "../../language/formats.ts";

interface Props {
  readonly rows: readonly LogRow[];
  readonly shown: number | undefined;
  readonly onShow: (index: number) => void;
}

/** Entries, newest first. A row's number is the button that shows its proof. */
export function LogTable({ rows, shown, onShow }: Props) {
  const { t } = useTranslation();
  const { zone } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="log-rows" tabIndex={0} role="region" aria-label={t("log.entries")}>
      <table className="tb">
        <thead>
          <tr>
            <th scope="col">{t("log.timeIn", { zone: zone() })}</th>
            <th scope="col">{t("log.who")}</th>
            <th scope="col">{t("log.did")}</th>
            <th scope="col">{t("log.what")}</th>
            <th scope="col">{t("shell.purpose")}</th>
            <th scope="col" className="figure">
              {t("log.leaf")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            // The button inside is what the keyboard reaches; a pointer may hit the whole row.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <tr key={row.index} className={row.index === shown ? "on" : ""} onClick={() => onShow(row.index)}>
              <Cells row={row} />
              <td className="figure">
                <button
                  type="button"
                  className="leaf-button mono"
                  aria-current={row.index === shown}
                  aria-label={t("log.showProof", { index: leafNumber(row.index) })}
                  onClick={(event) => {
                    event.stopPropagation();
                    onShow(row.index);
                  }}
                >
                  {leafNumber(row.index)}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ row }: { readonly row: LogRow }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { detail } = row;
  return (
    <>
      <td className="num m2 nowrap">
        <bdi>{moment(row.at)}</bdi>
      </td>
      {detail === undefined ? (
        <td colSpan={4} className="m3">
          {t(row.erased ? "log.erased" : "log.notYours")}
        </td>
      ) : (
        <>
          <td className="b nowrap">
            <bdi>{detail.who.name}</bdi>
          </td>
          <td className="nowrap">{t(`codes.act.${detail.act}`)}</td>
          <td className="m2 subject" dir="auto">
            <bdi>{detail.subject}</bdi>
          </td>
          <td className="nowrap">{detail.purpose === undefined ? null : t(`codes.purpose.${detail.purpose}`)}</td>
        </>
      )}
    </>
  );
}
