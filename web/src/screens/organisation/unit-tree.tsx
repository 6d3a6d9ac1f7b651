import { UnstyledButton } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Unit } from "#domain";
import { useFormats } from "../../language/formats.ts";

interface Props {
  readonly units: readonly Unit[];
  readonly chosen: Unit | undefined;
  readonly onChoose: (unit: Unit | undefined) => void;
}

/** The units, each under the one it belongs to. Choosing one leaves only who serves in it. */
export function UnitTree({ units, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  return (
    <section className="card pad" aria-label={t("organisation.units")}>
      <UnstyledButton aria-pressed={chosen === undefined} className="unit-line" onClick={() => onChoose(undefined)}>
        {t("organisation.allUnits")}
      </UnstyledButton>
      {units.length === 0 ? <p className="m3">{t("organisation.noUnits")}</p> : null}
      <Branch units={units} parent={undefined} chosen={chosen} onChoose={onChoose} />
    </section>
  );
}

function Branch({ units, parent, chosen, onChoose }: Props & { readonly parent: string | undefined }) {
  const { t } = useTranslation();
  const { authority } = useFormats();
  const here = units.filter((unit) => unit.parent === parent);
  if (here.length === 0) return null;
  return (
    <ul className="unit-tree">
      {here.map((unit) => (
        <li key={unit.id}>
          <UnstyledButton
            className="unit-line"
            aria-pressed={chosen?.id === unit.id}
            onClick={() => onChoose(unit)}
            title={authority(unit.authority)}
          >
            <bdi className="b">{unit.name}</bdi> <bdi className="mono m3">{unit.code}</bdi>{" "}
            {unit.closed ? <span className="tag">{t("organisation.closed")}</span> : null}
          </UnstyledButton>
          <Branch units={units} parent={unit.id} chosen={chosen} onChoose={onChoose} />
        </li>
      ))}
    </ul>
  );
}
