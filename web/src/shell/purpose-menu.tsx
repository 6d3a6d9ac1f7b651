import { Button, Checkbox, Menu, Modal, TextInput, UnstyledButton } from "@mantine/core";
import { useHotkeys, useLocalStorage } from "@mantine/hooks";
import { IconChevronDown, IconPencil, IconStar, IconTarget } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Purpose } from "#domain";
import { type Favourite, readFavourites, usePurpose } from "../node/purpose.ts";
import { useSession } from "../node/session.ts";

/** Favourites that a key reaches: Alt and a digit. */
const mostFavourites = 9;

/** For what is looked, and why: goes with every check and look, and into the log. Favourites take one key press. */
export function PurposeMenu() {
  const { t } = useTranslation();
  const { purposes } = useSession();
  const { purpose, reason, choose } = usePurpose();
  const [isSaying, setSaying] = useState(false);
  const [kept, keep] = useLocalStorage<unknown>({
    key: "besa.favourites",
    defaultValue: [],
    getInitialValueInEffect: false,
  });
  const favourites = readFavourites(kept).filter((one) => purposes.includes(one.purpose));
  useHotkeys(favourites.map((one, place) => [`alt+${place + 1}`, () => choose(one.purpose, one.reason)]));
  return (
    <>
      <Menu>
        <Menu.Target>
          <UnstyledButton className="topitem">
            <IconTarget className="i s" aria-hidden="true" />
            <span className="wide-only">{t("shell.purpose")}</span>
            <b>{t(`codes.purpose.${purpose}`)}</b>
            {reason === "" ? null : <bdi className="m3 wide-only purpose-reason">{reason}</bdi>}
            <IconChevronDown className="i s" aria-hidden="true" />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{t("shell.purposeWhy")}</Menu.Label>
          <Menu.RadioGroup value={purpose} onChange={(value) => choose(Purpose.parse(value), reason)}>
            {purposes.map((each) => (
              <Menu.RadioItem key={each} value={each} closeMenuOnClick>
                {t(`codes.purpose.${each}`)}
              </Menu.RadioItem>
            ))}
          </Menu.RadioGroup>
          <Menu.Divider />
          <Menu.Item leftSection={<IconPencil className="i s" aria-hidden="true" />} onClick={() => setSaying(true)}>
            {t("shell.reason.say")}
          </Menu.Item>
          {favourites.map((one, place) => (
            <Menu.Item
              key={`${one.purpose} ${one.reason}`}
              leftSection={<IconStar className="i s" aria-hidden="true" />}
              rightSection={<kbd aria-hidden="true">Alt {place + 1}</kbd>}
              onClick={() => choose(one.purpose, one.reason)}
            >
              {t(`codes.purpose.${one.purpose}`)} <bdi className="m3">{one.reason}</bdi>
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={isSaying}
        onClose={() => setSaying(false)}
        title={t("shell.reason.title", { purpose: t(`codes.purpose.${purpose}`) })}
        closeButtonProps={{ "aria-label": t("shell.close") }}
      >
        <ReasonForm
          given={reason}
          onSay={(text, isFavourite) => {
            choose(purpose, text);
            const one: Favourite = { purpose, reason: text };
            const others = favourites.filter((other) => other.purpose !== purpose || other.reason !== text);
            if (isFavourite) keep([one, ...others].slice(0, mostFavourites));
            setSaying(false);
          }}
        />
      </Modal>
    </>
  );
}

function ReasonForm({
  given,
  onSay,
}: {
  readonly given: string;
  readonly onSay: (text: string, keep: boolean) => void;
}) {
  const { t } = useTranslation();
  const [text, setText] = useState(given);
  const [isFavourite, setFavourite] = useState(false);
  return (
    <form
      className="col form"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(text.trim(), isFavourite);
      }}
    >
      <TextInput
        label={t("shell.reason.label")}
        description={t("shell.reason.hint")}
        value={text}
        maxLength={200}
        data-autofocus
        onChange={({ target }) => setText(target.value)}
      />
      <Checkbox
        label={t("shell.reason.keep")}
        checked={isFavourite}
        onChange={({ currentTarget }) => setFavourite(currentTarget.checked)}
      />
      <div className="row">
        <Button type="submit" variant="filled">
          {t("shell.reason.do")}
        </Button>
      </div>
    </form>
  );
}
