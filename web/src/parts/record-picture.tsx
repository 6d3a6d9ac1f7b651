import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isolate } from "../language/isolate.ts";
import { routeOfPicture } from "../node/files.ts";
import { usePurpose } from "../node/purpose.ts";
import { Dialog } from "./dialog.tsx";
import { Silhouette } from "./silhouette.tsx";

interface Props {
  readonly record: string;
  /** Whose picture it is. */
  readonly title: string;
  readonly width?: number;
  readonly height?: number;
}

/** The picture of a record, once it is in sight; the silhouette where it has none. Getting it is a look with its entry in the log; it opens large. */
export function RecordPicture({ record, title, width = 46, height = 56 }: Props) {
  const { purpose, reason } = usePurpose();
  const address = routeOfPicture(record, { purpose, reason });
  return <Picture key={address} address={address} title={title} width={width} height={height} />;
}

type PictureProps = Required<Omit<Props, "record">> & { readonly address: string };

function Picture({ address, title, width, height }: PictureProps) {
  const { t } = useTranslation();
  const [state, setState] = useState<"asked" | "shown" | "none">("asked");
  const [isLarge, setLarge] = useState(false);
  const name = isolate(title);
  if (state === "none") return <Silhouette width={width} height={height} />;
  return (
    <span className="photo-place">
      {state === "shown" ? null : <Silhouette width={width} height={height} />}
      <img
        // Until it is there the silhouette stands in its place. What it shows is said by the button over it.
        className={state === "shown" ? "photo" : "photo photo-asked"}
        src={address}
        width={width}
        height={height}
        loading="lazy"
        alt=""
        onLoad={() => setState("shown")}
        onError={() => setState("none")}
      />
      {state === "shown" ? (
        <UnstyledButton
          className="photo-over"
          aria-label={t("record.picture.show", { name })}
          onClick={() => setLarge(true)}
        />
      ) : null}
      <Dialog isOpen={isLarge} onClose={() => setLarge(false)} title={t("record.picture.of", { name })} size="lg">
        <img className="photo-large" src={address} alt={t("record.picture.of", { name })} />
      </Dialog>
    </span>
  );
}
