import { routes } from "#contract";
import type { Route, RouteName, Session } from "#contract";

/** May this session call this route? Read from the contract, so that a screen and its route cannot disagree. The node asks again. */
export function mayCall(session: Session, name: RouteName): boolean {
  const { access, tag }: Route = routes[name];
  if (session.limited && tag !== "Session") return false;
  return typeof access === "string" || access.some((role) => session.roles.includes(role));
}
