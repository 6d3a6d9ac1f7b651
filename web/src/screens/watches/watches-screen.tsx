import { Button, SegmentedControl } from "@mantine/core";
import { IconEyePlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AddWatchDialog } from "./add-watch-dialog.tsx";
import { OpenHitsList } from "./open-hits-list.tsx";
import { WatchList } from "./watch-list.tsx";

const views = ["hits", "running", "ended"] as const;
type View = (typeof views)[number];

/** The desk's watches: whom they found and what is still to be decided, then the watches themselves. */
// oxlint-disable-next-line import/no-default-export -- the router's lazy routes take the default
export default function WatchesScreen() {
  const { t } = useTranslation();
  const [view, setView] = useState<View>("hits");
  const [isAdding, setAdding] = useState(false);
  return (
    <div className="page list-page">
      <div className="lh">
        <div className="row wrap">
          <h1>{t("shell.capability.watches")}</h1>
          <span className="m3 t2">{t("watches.words")}</span>
          <Button
            variant="filled"
            className="end"
            leftSection={<IconEyePlus className="i" aria-hidden="true" />}
            onClick={() => setAdding(true)}
          >
            {t("watches.add")}
          </Button>
        </div>
        <SegmentedControl
          aria-label={t("watches.shown")}
          value={view}
          onChange={(value) => setView(views.find((one) => one === value) ?? "hits")}
          data={views.map((value) => ({ value, label: t(`watches.show.${value}`) }))}
        />
      </div>
      {view === "hits" ? <OpenHitsList /> : <WatchList state={view} />}
      <AddWatchDialog isOpen={isAdding} onClose={() => setAdding(false)} />
    </div>
  );
}
