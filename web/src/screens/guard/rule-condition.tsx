import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GuardCondition, GuardRule } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { TypeWords } from "../deliveries/envelopes-table.tsx";

/** What a rule holds for: the ways and kinds of message, what else must be so, and what must not. */
export function RuleCondition({ rule: { when, unless } }: { readonly rule: GuardRule }) {
  const { t } = useTranslation();
  const { ways, types, ...rest } = when;
  return (
    <div className="col rule-condition">
      <WaysAndTypes ways={ways} types={types} />
      {Object.keys(rest).length === 0 ? null : (
        <section aria-label={t("guard.onlyWhere")}>
          <span className="m3">{t("guard.onlyWhere")}</span>
          <Tests condition={rest} />
        </section>
      )}
      {unless === undefined ? null : (
        <section aria-label={t("guard.notWhere")}>
          <span className="m3">{t("guard.notWhere")}</span>
          <WaysAndTypes ways={unless.ways} types={unless.types} />
          <Tests condition={unless} />
        </section>
      )}
    </div>
  );
}

function WaysAndTypes({ ways = [], types = [] }: Pick<GuardCondition, "ways" | "types">) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      {ways.map((way) => (
        <span key={way} className="tag">
          {t(`guard.way.${way}`)}
        </span>
      ))}
      {types.map((type) => (
        <span key={type} className="tag line" title={type}>
          <TypeWords type={type} />
        </span>
      ))}
    </span>
  );
}

/** What else must be so, a line each: all of them, and of each list one. */
function Tests({ condition }: { readonly condition: Omit<GuardCondition, "ways" | "types"> }) {
  const { t } = useTranslation();
  const { authority, country, bytes, integer } = useFormats();
  const {
    nodes,
    authorities,
    countries,
    federations,
    handling,
    purposes,
    bytesOver,
    parts = [],
    attachments,
  } = condition;
  const { moreThan, bytesOver: largest, otherThan } = attachments ?? {};
  return (
    <ul className="rule-tests">
      <OneOf words={t("guard.test.nodes")} values={nodes} />
      <OneOf words={t("guard.test.authorities")} values={authorities?.map(authority)} />
      <OneOf words={t("guard.test.countries")} values={countries?.map(country)} />
      <OneOf words={t("guard.test.federations")} values={federations} />
      <OneOf
        words={t("guard.test.handling")}
        values={handling?.map((code) => `${code} ${t(`codes.handling.${code}`)}`)}
      />
      <OneOf words={t("guard.test.purposes")} values={purposes?.map((purpose) => t(`codes.purpose.${purpose}`))} />
      {bytesOver === undefined ? null : <li>{t("guard.test.bytesOver", { size: bytes(bytesOver) })}</li>}
      {moreThan === undefined ? null : <li>{t("guard.test.filesMoreThan", { n: integer(moreThan) })}</li>}
      {largest === undefined ? null : <li>{t("guard.test.fileOver", { size: bytes(largest) })}</li>}
      <OneOf words={t("guard.test.fileOtherThan")} values={otherThan} />
      {parts.map(({ at, all }) => (
        <li key={JSON.stringify([at, all])}>
          {at === "" ? t("guard.test.whole") : t("guard.test.part")} {at === "" ? null : <Path path={at} />}
          <ul className="rule-tests">
            {all.map(({ path, in: wanted }) => (
              <li key={path}>
                <Path path={path} />{" "}
                {wanted === undefined ? (
                  t("guard.test.isThere")
                ) : (
                  <Values words={t("guard.test.isOneOf")} values={wanted.map(String)} />
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function OneOf({
  words,
  values,
}: {
  readonly words: string;
  readonly values: readonly string[] | undefined;
}): ReactNode {
  return values === undefined ? null : (
    <li>
      <Values words={words} values={values} />
    </li>
  );
}

function Values({ words, values }: { readonly words: string; readonly values: readonly string[] }) {
  return (
    <>
      {words}{" "}
      {values.map((value, place) => (
        <span key={value}>
          {place === 0 ? null : ", "}
          <bdi>{value}</bdi>
        </span>
      ))}
    </>
  );
}

/** Where in a message something stands, as whoever writes rules names it. */
function Path({ path }: { readonly path: string }) {
  return (
    <bdi className="mono" dir="ltr">
      {path}
    </bdi>
  );
}
