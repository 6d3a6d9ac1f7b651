import type { Call } from "./handler.ts";

/** Where a request comes from. */
export type Origin = Pick<Call<never>, "address" | "device" | "agent">;

/** That of a call. */
export function fromOf({ address, device, agent }: Origin): Origin {
  return { address, device, agent };
}
