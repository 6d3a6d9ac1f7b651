import { Button, Checkbox, TextInput } from "@mantine/core";
import { IconSearch, IconX } from "@tabler/icons-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation } from "#contract";
import { Country, isInRegion, type RecipientGroup, Region } from "#domain";
import { useFormats } from "../../language/formats.ts";
import { isolate } from "../../language/isolate.ts";

/** So few are seen at once. */
const fewEnough = 2;

/** Partners that stand together: the members, or those of one linked federation. */
export interface Partners {
  readonly label: string;
  readonly words?: string;
  readonly members: Federation["members"];
}

interface Partner {
  /** The node's name. */
  readonly id: string;
  readonly label: string;
  /** Whose it is, in the officer's language. */
  readonly of: string;
  /** All that it is found by, folded. */
  readonly foundBy: string;
}

/**
 * Partners to choose one by one. They are found by country, authority, node, region and list, without the mouse as well: down from the search into what is found,
 * Enter for the only one. Who is chosen stays in sight, whatever is looked for.
 */
export function PartnerList({
  partners,
  groups,
  chosen,
  onChange,
}: {
  readonly partners: readonly Partners[];
  readonly groups: readonly RecipientGroup[];
  /** Names of nodes. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}) {
  const { t } = useTranslation();
  const [looked, setLooked] = useState("");
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const partnerOf = usePartner(groups);
  const parts = partners
    .map((part) => ({ ...part, all: part.members.flatMap((member) => partnerOf(member)) }))
    .filter(({ all }) => all.length > 0);
  const all = parts.flatMap((part) => part.all);
  const words = folded(looked).split(/\s+/u);
  const found = new Set(all.filter(({ foundBy }) => words.every((word) => foundBy.includes(word))));
  const [only] = found.size === 1 ? found : [];
  const toggle = (id: string): void =>
    onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  const pressedInSearch = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      event.preventDefault();
      if (only === undefined || looked.trim() === "") return;
      toggle(only.id);
      setLooked("");
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      boxesIn(list.current)[0]?.focus();
    } else if (event.key === "Escape") setLooked("");
  };
  const pressedInList = (event: KeyboardEvent): void => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    const boxes = boxesIn(list.current);
    const place = boxes.findIndex((box) => box === event.target) + (event.key === "ArrowDown" ? 1 : -1);
    (place < 0 ? search.current : boxes[place])?.focus();
  };
  return (
    <div className="col gap">
      {all.length <= fewEnough ? null : (
        <TextInput
          ref={search}
          type="search"
          label={t("sharing.share.find")}
          description={t("sharing.share.findHint")}
          leftSection={<IconSearch className="i s" aria-hidden="true" />}
          // Escape empties it, and closes the dialog only when pressed again.
          data-mantine-stop-propagation={looked !== ""}
          value={looked}
          onChange={({ target }) => setLooked(target.value)}
          onKeyDown={pressedInSearch}
        />
      )}
      {all.length <= fewEnough ? null : (
        <Chosen partners={all.filter(({ id }) => chosen.includes(id))} onLeave={toggle} />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the boxes in it are what is pressed */}
      <div ref={list} className="partner-list col gap" onKeyDown={pressedInList}>
        {parts.map(({ label, words: about, all: here }) => {
          const shown = here.filter((one) => found.has(one));
          return shown.length === 0 ? null : (
            <Checkbox.Group
              key={label}
              label={label}
              description={about}
              value={[...chosen]}
              onChange={(values) => onChange(values)}
            >
              <div className="col gap">
                {shown.map(({ id, label: name, of }) => (
                  <Checkbox key={id} value={id} label={name} description={of} />
                ))}
              </div>
            </Checkbox.Group>
          );
        })}
      </div>
      <p className="m3" role="status">
        {looked.trim() === "" ? null : t("sharing.share.found", { count: found.size, all: all.length })}
      </p>
    </div>
  );
}

/** Who is chosen, each to be left out again. */
function Chosen({
  partners,
  onLeave,
}: {
  readonly partners: readonly Partner[];
  readonly onLeave: (id: string) => void;
}) {
  const { t } = useTranslation();
  if (partners.length === 0) return null;
  return (
    <ul className="plain-row" aria-label={t("sharing.share.chosen", { count: partners.length })}>
      {partners.map(({ id, label }) => (
        <li key={id}>
          <Button
            size="xs"
            rightSection={<IconX className="i s" aria-hidden="true" />}
            aria-label={t("sharing.share.leave", { name: label })}
            onClick={() => onLeave(id)}
          >
            {label}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What the nodes of a member are called, and found by. */
function usePartner(groups: readonly RecipientGroup[]): (member: Federation["members"][number]) => Partner[] {
  const { t } = useTranslation();
  const { authority: nameOf, country: nameOfCountry } = useFormats();
  return ({ authority, country, name, nodes }) => {
    const read = Country.safeParse(country ?? authority.split(/[/@]/u)[0]);
    const regions = read.success ? Region.options.filter((one) => isInRegion(read.data, one)) : [];
    const lists = groups.filter((group) => group.authorities.includes(authority)).map((group) => group.name);
    const lands = read.success ? [read.data, nameOfCountry(read.data)] : [];
    const of = nameOf(authority);
    const words = [name, authority, of, ...lands, ...regions.map((one) => t(`sharing.region.${one}`)), ...lists];
    return nodes.map(({ id }) => ({
      id,
      label: `${isolate(name)} (${isolate(id)})`,
      of: `${isolate(authority)} · ${of}`,
      foundBy: folded([...words, id].join(" ")),
    }));
  };
}

/** As it is compared: without marks on letters, in small ones. */
function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
}

function boxesIn(list: HTMLElement | null): HTMLInputElement[] {
  return list === null ? [] : [...list.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
}
