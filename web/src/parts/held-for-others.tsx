import { Button } from "@mantine/core";
import { IconHeadset, IconLock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { Withheld } from "#domain";
import { useFormats } from "../language/formats.ts";
import { CountryTag } from "./country-tag.tsx";

interface Props {
  readonly withheld: readonly Withheld[] | undefined;
  readonly onRefer?: (one: Withheld) => void;
}

/** What is there and held for other purposes than the reader's: for which, and whom to ask. Nothing of what it says. */
export function HeldForOthers({ withheld = [], onRefer }: Props) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  if (withheld.length === 0) return null;
  return (
    <section className="card" aria-label={t("record.heldForOthers.title")}>
      <header>
        <h2>{t("record.heldForOthers.title")}</h2>
      </header>
      <p className="pad-in m3 t2">{t("record.heldForOthers.words")}</p>
      <ul className="rows">
        {withheld.map((one) => (
          <li key={one.record}>
            <IconLock className="i" aria-hidden="true" />
            <span className="grow">
              {t("record.heldForOthers.purposes", {
                purposes: one.purposes.map((purpose) => t(`codes.purpose.${purpose}`)).join(", "),
              })}
              <span className="d">{t("record.heldForOthers.ask", { owner: authority(one.owner) })}</span>
            </span>
            <CountryTag code={one.owner} />
            {onRefer === undefined ? null : (
              <Button
                size="xs"
                leftSection={<IconHeadset className="i s" aria-hidden="true" />}
                onClick={() => onRefer(one)}
              >
                {t("check.refer")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
