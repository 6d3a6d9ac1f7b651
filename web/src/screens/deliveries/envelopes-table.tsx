import { Button, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { DeliveryRow } from "#contract";
import { useFormats } from "../../language/formats.ts";
import type { catalogue } from "../../catalogues/en/index.ts";
import { DeliveryStateTag } from "./delivery-state.tsx";

type KnownType = keyof (typeof catalogue)["deliveries"]["typeOf"];

/** Envelopes, newest first. */
export function EnvelopesTable({
  envelopes,
  onShow,
}: {
  readonly envelopes: readonly DeliveryRow[];
  readonly onShow: (id: string) => void;
}) {
  const { t } = useTranslation();
  const { dateTime } = useFormats();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- scrolls by itself, also by keyboard
    <div className="card table-card" tabIndex={0} role="region" aria-label={t("deliveries.envelopes")}>
      <Table className="tb">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t("deliveries.to")}</Table.Th>
            <Table.Th>{t("deliveries.type")}</Table.Th>
            <Table.Th>{t("deliveries.written")}</Table.Th>
            <Table.Th>{t("deliveries.stateOf")}</Table.Th>
            <Table.Th>{t("deliveries.receipts")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {envelopes.map((one) => (
            <Table.Tr key={one.id}>
              <Table.Td>
                <bdi className="mono b">{one.to}</bdi>
              </Table.Td>
              <Table.Td>
                <TypeWords type={one.type} />
                <p className="m3">{t(`deliveries.class.${one.class}`)}</p>
              </Table.Td>
              <Table.Td className="m2 nowrap num">
                <bdi>{dateTime(one.writtenAt)}</bdi>
                {one.attempts === 0 ? null : <p className="m3">{t("deliveries.attempts", { count: one.attempts })}</p>}
              </Table.Td>
              <Table.Td>
                <DeliveryStateTag state={one.state} code={one.code} />
              </Table.Td>
              <Table.Td>
                <Button size="xs" aria-label={t("deliveries.showFor", { to: one.to })} onClick={() => onShow(one.id)}>
                  {t("deliveries.show")}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </div>
  );
}

/** What kind of message it is; the type itself where this page does not know it. */
export function TypeWords({ type }: { readonly type: string }) {
  const { t, i18n } = useTranslation();
  const isKnown = (text: string): text is KnownType => i18n.exists(`deliveries.typeOf.${text}`);
  return isKnown(type) ? t(`deliveries.typeOf.${type}`) : <bdi className="mono">{type}</bdi>;
}
