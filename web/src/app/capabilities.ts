import {
  IconAffiliate,
  IconBook2,
  IconBroadcast,
  IconCalendarTime,
  IconChartBar,
  IconClipboardList,
  IconDatabase,
  IconDatabaseImport,
  IconEye,
  IconGavel,
  IconHeadset,
  IconKey,
  IconListSearch,
  IconMailForward,
  IconMailOff,
  IconRosetteDiscountCheck,
  IconSearch,
  IconShare3,
  IconShieldCheck,
  IconShieldLock,
  IconSitemap,
  IconUserCheck,
  IconUserShield,
  IconUsers,
  IconWorldQuestion,
} from "@tabler/icons-react";
import type { RouteName, Session } from "#contract";
import { mayCall } from "../node/access.ts";

/** The capabilities of the rail, in its order. `needs` is the route without which the screen would be empty. */
export const capabilities = [
  { name: "check", path: "/check", icon: IconSearch, needs: "check", group: "work" },
  { name: "decisions", path: "/decisions", icon: IconHeadset, needs: "decisions", group: "work" },
  { name: "hits", path: "/hits", icon: IconBroadcast, needs: "borderHits", group: "work" },
  { name: "partners", path: "/partners", icon: IconWorldQuestion, needs: "agreements", group: "work" },
  { name: "watches", path: "/watches", icon: IconEye, needs: "watches", group: "work" },
  { name: "records", path: "/records", icon: IconDatabase, needs: "records", group: "knowledge" },
  { name: "imports", path: "/imports", icon: IconDatabaseImport, needs: "imports", group: "knowledge" },
  { name: "log", path: "/log", icon: IconListSearch, needs: "log", group: "accountability" },
  {
    name: "witnesses",
    path: "/witnesses",
    icon: IconRosetteDiscountCheck,
    needs: "logWitnesses",
    group: "accountability",
  },
  { name: "sharing", path: "/sharing", icon: IconShare3, needs: "onwardRequests", group: "knowledge" },
  { name: "deliveries", path: "/deliveries", icon: IconMailForward, needs: "deliveries", group: "accountability" },
  { name: "recalls", path: "/recalls", icon: IconMailOff, needs: "recalls", group: "accountability" },
  { name: "compliance", path: "/compliance", icon: IconGavel, needs: "noticeReviews", group: "accountability" },
  { name: "guard", path: "/guard", icon: IconShieldCheck, needs: "guard", group: "accountability" },
  { name: "traffic", path: "/traffic", icon: IconChartBar, needs: "traffic", group: "accountability" },
  { name: "federation", path: "/federation", icon: IconAffiliate, needs: "federation", group: "accountability" },
  { name: "subjects", path: "/subjects", icon: IconUserShield, needs: "subjects", group: "accountability" },
  { name: "retention", path: "/retention", icon: IconCalendarTime, needs: "erasures", group: "accountability" },
  { name: "approvals", path: "/approvals", icon: IconUserCheck, needs: "approvals", group: "accountability" },
  { name: "organisation", path: "/organisation", icon: IconSitemap, needs: "units", group: "accountability" },
  { name: "roles", path: "/roles", icon: IconKey, needs: "roles", group: "accountability" },
  { name: "register", path: "/register", icon: IconClipboardList, needs: "register", group: "accountability" },
  { name: "users", path: "/users", icon: IconUsers, needs: "users", group: "accountability" },
  { name: "access", path: "/access", icon: IconShieldLock, needs: "session", group: "accountability" },
] as const satisfies readonly { readonly needs: RouteName; readonly [key: string]: unknown }[];

export type Capability = (typeof capabilities)[number];
export type CapabilityName = Capability["name"];

export const referenceIcon = IconBook2;

/** What this session's rail, palette and bottom bar show. */
export function capabilitiesOf(session: Session): readonly Capability[] {
  return capabilities.filter(({ needs }) => mayCall(session, needs));
}
