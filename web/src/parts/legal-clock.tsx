import { IconAlertTriangle, IconCheck, IconPlayerPause } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { ClockFace } from "#domain";
import { useFormats } from "../language/formats.ts";
import { isolate } from "../language/isolate.ts";

interface Props {
  readonly clock: ClockFace;
  readonly size?: "big" | "tiny";
}

/** A legal clock: what is left as a ring, in words, and by which law. State is told by shape and words, not by colour alone. */
export function LegalClock({ clock, size }: Props) {
  const look = lookOf(clock);
  const words = useClockWords(clock);
  const { t } = useTranslation();
  const { partialDate } = useFormats();
  return (
    <span className={["clk", look, size ?? ""].join(" ")}>
      <span className="face">
        <svg className="ring" viewBox="0 0 36 36" aria-hidden="true">
          <circle className="tr" cx="18" cy="18" r="15" />
          <circle className="ar" cx="18" cy="18" r="15" pathLength="100" strokeDasharray={`${shareLeft(clock)} 100`} />
        </svg>
        <Mark look={size === "tiny" ? "" : look} />
      </span>
      <span>
        <span className="w">{words}</span>
        {size === "tiny" ? null : (
          <>
            <br />
            <span className="law">
              {clock.dueOn === undefined ? null : (
                <>{t("subjects.clock.until", { day: partialDate(clock.dueOn) })} · </>
              )}
              {clock.article === ""
                ? isolate(clock.law)
                : t("subjects.clock.law", { law: isolate(clock.law), article: isolate(clock.article) })}
            </span>
          </>
        )}
      </span>
    </span>
  );
}

function Mark({ look }: { readonly look: string }) {
  if (look === "late") return <IconAlertTriangle className="i" aria-hidden="true" />;
  if (look === "met") return <IconCheck className="i" aria-hidden="true" />;
  if (look === "paused") return <IconPlayerPause className="i" aria-hidden="true" />;
  return null;
}

/** Days left, or how it ended, in words. */
function useClockWords({ state, daysLeft = 0 }: ClockFace): string {
  const { t } = useTranslation();
  switch (state) {
    case "running":
      return t("subjects.clock.left", { n: daysLeft });
    case "overdue":
      return t("subjects.clock.overdue", { n: -daysLeft });
    case "paused":
      return t("subjects.clock.paused");
    case "met":
      return t("subjects.clock.met");
    case "late":
      return t("subjects.clock.late");
  }
}

function lookOf(clock: ClockFace): "" | "soon" | "late" | "paused" | "met" {
  if (clock.state === "overdue" || clock.state === "late") return "late";
  if (clock.state === "paused" || clock.state === "met") return clock.state;
  return shareLeft(clock) < 33 ? "soon" : "";
}

/** What is left of the whole time, in hundredths; all of it where none is counted. */
function shareLeft({ state, beganOn, dueOn, daysLeft }: ClockFace): number {
  if (state !== "running" || dueOn === undefined || daysLeft === undefined) return 100;
  const whole = (Date.parse(dueOn) - Date.parse(beganOn)) / 86_400_000;
  return Math.max(0, Math.min(100, Math.round((100 * daysLeft) / Math.max(1, whole))));
}
