import { Checkbox } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { type ActId, type RecipientGroup, type RecipientSelection, Region } from "#domain";
import { isolate } from "../../language/isolate.ts";
import { countriesIn } from "../sharing/codes-in.ts";
import { CodesInput } from "../sharing/codes-input.tsx";
import { PartnerList } from "../sharing/partner-list.tsx";

/** Nobody is meant before somebody is chosen. */
export const nobody = {
  everybody: false,
  regions: Array.of<Region>(),
  groups: Array.of<ActId>(),
  nodes: Array.of<string>(),
  without: "",
};
/** Who is chosen, as it stands in the fields. */
export type Chosen = typeof nobody;

/** Whom a record goes to: all, regions, lists, nodes one by one, those of linked federations apart; and which countries not. */
export function WhomFields({
  chosen,
  others,
  linked,
  groups,
  onChange,
}: {
  readonly chosen: Chosen;
  readonly others: Federation["members"];
  readonly linked: Federation["links"];
  readonly groups: readonly RecipientGroup[];
  readonly onChange: (chosen: Chosen) => void;
}) {
  const { t } = useTranslation();
  const set = (change: Partial<Chosen>): void => onChange({ ...chosen, ...change });
  const open = groups.filter(({ closed }) => !closed);
  return (
    <>
      <Checkbox
        label={t("sharing.share.everybody")}
        checked={chosen.everybody}
        onChange={({ target }) => set({ everybody: target.checked })}
      />
      <details>
        <summary>{t("sharing.share.regions")}</summary>
        <Checkbox.Group
          aria-label={t("sharing.share.regions")}
          value={chosen.regions}
          onChange={(values) => set({ regions: Region.options.filter((one) => values.includes(one)) })}
        >
          <div className="col gap">
            {Region.options.map((one) => (
              <Checkbox key={one} value={one} label={t(`sharing.region.${one}`)} />
            ))}
          </div>
        </Checkbox.Group>
      </details>
      {open.length === 0 ? null : (
        <Checkbox.Group
          label={t("sharing.share.groups")}
          value={chosen.groups}
          onChange={(values) => set({ groups: open.flatMap(({ id }) => (values.includes(id) ? [id] : [])) })}
        >
          <div className="col gap">
            {open.map(({ id, name, authorities }) => (
              <Checkbox
                key={id}
                value={id}
                label={name}
                description={authorities.join(" ") || t("sharing.group.empty")}
              />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <PartnerList
        partners={[
          { label: t("sharing.share.nodes"), members: others },
          ...linked.map(({ name, members }) => ({
            label: t("sharing.share.linked", { federation: isolate(name) }),
            words: t("sharing.share.linkedWords"),
            members,
          })),
        ]}
        groups={open}
        chosen={chosen.nodes}
        onChange={(nodes) => set({ nodes })}
      />
      <CodesInput
        label={t("sharing.share.without")}
        hint={t("sharing.group.countriesHint")}
        text={chosen.without}
        found={countriesIn(chosen.without)}
        onChange={(without) => set({ without })}
      />
    </>
  );
}

/** What is asked of the node. */
export function selectionOf({ everybody, regions, groups, nodes, without }: Chosen): RecipientSelection {
  const { codes } = countriesIn(without);
  return {
    ...(everybody ? { everybody: true as const } : {}),
    ...(regions.length === 0 ? {} : { regions }),
    ...(groups.length === 0 ? {} : { groups }),
    ...(nodes.length === 0 ? {} : { nodes }),
    ...(codes.length === 0 ? {} : { without: codes }),
  };
}
