import { Menu, UnstyledButton } from "@mantine/core";
import { IconLogout, IconShieldLock } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { client } from "../node/client.ts";
import { leave, useSession } from "../node/session.ts";

/** First letters of the first and the last word of a name. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? "")][0] ?? "").join("");
}

/** Who is signed in, and out. */
export function OfficerMenu() {
  const { t } = useTranslation();
  const { user, provider } = useSession();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const signOut = useMutation({
    mutationFn: async () => {
      if (provider !== undefined) return (await client.call("endProviderSession")).address;
      await client.call("signOut");
      return undefined;
    },
    onSettled: (address) => {
      leave(queries);
      // Whoever stays signed in there is in here again at a press.
      if (address !== undefined) location.assign(address);
    },
  });
  return (
    <Menu>
      <Menu.Target>
        <UnstyledButton className="topitem">
          <span className="ava" aria-hidden="true">
            {initials(user.name)}
          </span>
          <span className="who-name">
            <bdi>{user.name}</bdi>
            <span className="m3">
              {" · "}
              <bdi>{user.unit}</bdi>
            </span>
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          <bdi>{user.login}</bdi>
        </Menu.Label>
        <Menu.Item
          leftSection={<IconShieldLock className="i s" aria-hidden="true" />}
          onClick={() => void navigate({ to: "/access" })}
        >
          {t("shell.capability.access")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLogout className="i s flip" aria-hidden="true" />}
          onClick={() => signOut.mutate()}
        >
          {t("shell.signOut")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
