import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { RecordView } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { LeafNumber } from "../../parts/leaf-number.tsx";

/** Who has looked, and for what: the reader of this page is one of them. */
export function LooksCard({
  id,
  looks,
  leaf,
}: Pick<RecordView, "looks"> & { readonly id: string; readonly leaf: number }) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    <section className="card">
      <header>
        <h2>{t("record.looks")}</h2>
      </header>
      <p className="pad-in m3 t2">
        {t("record.yourLook")}{" "}
        <Link to="/log" search={{ entry: leaf }}>
          <LeafNumber index={leaf} />
        </Link>
      </p>
      <p className="pad-in t2">
        <Link to="/log" search={{ record: id }}>
          {t("record.looksInLog")}
        </Link>
      </p>
      <ol className="rows">
        {looks.map((look) => (
          <li key={look.leaf}>
            <span className="grow">
              <b>
                <bdi>{look.who}</bdi>
              </b>{" "}
              <span className="m3">
                <bdi>{look.unit}</bdi>
              </span>
              <span className="d">
                <Link to="/log" search={{ record: id, entry: look.leaf }} className="plain">
                  <LeafNumber index={look.leaf} />
                </Link>
                {" · "}
                {t(`codes.act.${look.act}`)}
                {look.purpose === undefined ? null : ` · ${t(`codes.purpose.${look.purpose}`)}`}
                {" · "}
                <bdi className="num">{dateTime(look.at)}</bdi>
              </span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
