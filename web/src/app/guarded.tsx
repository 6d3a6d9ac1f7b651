import type { ComponentType } from "react";
import { useSession } from "../node/session.ts";
import { capabilitiesOf, type CapabilityName } from "./capabilities.ts";
import { NotAllowed } from "./not-allowed.tsx";

/** A screen, or a word on who may see it. The screen is not even made for those who may not. */
export function guarded(name: CapabilityName, Screen: ComponentType) {
  return function Guarded() {
    const session = useSession();
    const isAllowed = capabilitiesOf(session).some((capability) => capability.name === name);
    return isAllowed ? <Screen /> : <NotAllowed name={name} />;
  };
}
