import { Button, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Federation, FederationMember } from "#contract";
import { useFormats } from "../../language/formats.ts";
import { mayCall } from "../../node/access.ts";
import { useSession } from "../../node/session.ts";
import { AskTwoDialog, type Change } from "./ask-two-dialog.tsx";

type Node = FederationMember["nodes"][number];

/** Members, their nodes, and the keys that count there. At the hub an officer asks a second one to remove or revoke. */
export function MembersTable({
  federation,
  mayChange,
}: {
  readonly federation: Federation;
  readonly mayChange: boolean;
}) {
  const { t } = useTranslation();
  const { authority: nameOf } = useFormats();
  const [change, setChange] = useState<Change>();
  const keeps = mayChange && federation.isHub;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("federation.members")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("federation.member")}</Table.Th>
            <Table.Th>{t("federation.nodes")}</Table.Th>
            <Table.Th>{t("federation.keysOf")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {federation.members.map((member) => (
            <Table.Tr key={member.authority}>
              <Table.Td>
                <bdi className="b">{member.name}</bdi>
                <p className="m3">
                  <bdi className="mono">{member.authority}</bdi> · <bdi>{nameOf(member.authority)}</bdi>
                </p>
                {member.knownTo === undefined ? null : (
                  <p className="m3">
                    {member.knownTo.length === 0
                      ? t("federation.knownToNobody")
                      : t("federation.knownTo", { authorities: member.knownTo.join(" ") })}
                  </p>
                )}
                {keeps && member.authority !== federation.authority ? (
                  <Button size="xs" onClick={() => setChange({ kind: "remove", authority: member.authority })}>
                    {t("federation.remove")}
                  </Button>
                ) : null}
              </Table.Td>
              <Table.Td>
                {member.nodes.map((node) => (
                  <NodeFacts key={node.id} node={node} />
                ))}
              </Table.Td>
              <Table.Td>
                {member.nodes.map((node) => (
                  <Keys key={node.id} node={node} onRevoke={keeps ? setChange : undefined} />
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {federation.untold === 0 ? null : (
        <p className="pad-in m3">{t("federation.untold", { count: federation.untold })}</p>
      )}
      <AskTwoDialog change={change} onClose={() => setChange(undefined)} />
    </div>
  );
}

function NodeFacts({ node: { id, endpoints, roles } }: { readonly node: Node }) {
  const { t } = useTranslation();
  const mayRead = mayCall(useSession(), "federationNode");
  return (
    <>
      {mayRead ? (
        <Link to="/federation/nodes/$node" params={{ node: id }} className="plain mono b">
          {id}
        </Link>
      ) : (
        <bdi className="mono b">{id}</bdi>
      )}
      <p className="m3">{roles.map((role) => (isRole(role) ? t(`federation.role.${role}`) : role)).join(", ")}</p>
      <p className="m3 wrap-any">
        {endpoints.length === 0 ? t("federation.fetches") : <bdi className="ltr">{endpoints.join(" ")}</bdi>}
      </p>
    </>
  );
}

function Keys({ node, onRevoke }: { readonly node: Node; readonly onRevoke: ((change: Change) => void) | undefined }) {
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  return (
    <>
      {node.keys.map(({ id, use, kem, until, revokedAt }) => (
        <div className="row wrap key-row" key={id}>
          <span className="grow">
            <bdi className="mono">{id}</bdi> {t(`federation.use.${use}`)}{" "}
            {kem === "xwing" ? <span className="tag">{t("federation.hybridTag")}</span> : null}{" "}
            {revokedAt === undefined ? (
              <span className="m3">{t("federation.until", { day: partialDate(until.slice(0, 10)) })}</span>
            ) : (
              <span className="is-bad">{t("federation.revoked", { day: partialDate(revokedAt.slice(0, 10)) })}</span>
            )}
          </span>
          {onRevoke === undefined || revokedAt !== undefined ? null : (
            <Button
              size="xs"
              aria-label={t("federation.revokeKey", { key: id, node: node.id })}
              onClick={() => onRevoke({ kind: "revoke-key", node: node.id, key: id })}
            >
              {t("federation.revoke")}
            </Button>
          )}
        </div>
      ))}
    </>
  );
}

const roles = ["member", "directory", "relay", "witness", "compliance"] as const;

function isRole(text: string): text is (typeof roles)[number] {
  return roles.some((role) => role === text);
}
