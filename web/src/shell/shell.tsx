import { useHotkeys } from "@mantine/hooks";
import { Outlet, useLocation } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ErrorBoundary } from "../app/error-boundary.tsx";
import { LiveTiles } from "../live/live-tiles.tsx";
import { usePhone } from "../parts/use-phone.ts";
import { BottomBar } from "./bottom-bar.tsx";
import { Palette } from "./palette.tsx";
import { PhoneBar } from "./phone-bar.tsx";
import { Rail } from "./rail.tsx";
import { StepUpDialog } from "./step-up-dialog.tsx";
import { TopBar } from "./top-bar.tsx";

/** What stands around every screen: rail, top bar, palette; on a phone two bars. */
export function Shell() {
  const { t } = useTranslation();
  const isPhone = usePhone();
  const [isSlim, setSlim] = useState(false);
  const [isPaletteOpen, setPaletteOpen] = useState(false);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  useHotkeys([["[", () => setSlim((slim) => !slim)]]);
  useHotkeys([["mod+K", () => setPaletteOpen(true)]], []);
  // A new screen begins at its top, and a screen reader's focus with it.
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
    main.current?.scrollTo(0, 0);
  }, [pathname]);
  const openPalette = () => setPaletteOpen(true);
  return (
    <div className={["shell", isSlim ? "slim" : "", isPhone ? "phone" : ""].filter(Boolean).join(" ")}>
      <a className="skip" href="#main">
        {t("shell.skip")}
      </a>
      {isPhone ? <PhoneBar onPalette={openPalette} /> : <TopBar onPalette={openPalette} />}
      {isPhone ? null : <Rail />}
      <main className="main" id="main" tabIndex={-1} ref={main}>
        {isPhone ? <LiveTiles /> : null}
        <ErrorBoundary key={pathname}>
          <Outlet />
        </ErrorBoundary>
      </main>
      {isPhone ? <BottomBar /> : null}
      {isPhone ? null : <LiveTiles />}
      <StepUpDialog />
      <Palette isOpen={isPaletteOpen} onClose={() => setPaletteOpen(false)} />
    </div>
  );
}
