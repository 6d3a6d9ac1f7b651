import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { nodeQuery } from "../node/queries.ts";
import { CountryTag } from "../parts/country-tag.tsx";

/** Whose node this is; DEMO when its people are invented. */
export function NodeName() {
  const { t } = useTranslation();
  const { data: node } = useQuery(nodeQuery);
  if (node === undefined) return null;
  return (
    <div className="node">
      <CountryTag code={node.country} own />
      <bdi className="nowrap trunc">{node.name}</bdi>
      {node.demo ? (
        <span className="demo" title={t("shell.demoWords")}>
          {t("shell.demo")}
        </span>
      ) : null}
    </div>
  );
}
