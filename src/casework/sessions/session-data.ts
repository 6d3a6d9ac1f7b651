// What a session remembers of how it was opened: plain data beside its token's hash.

/** How somebody showed who they are. */
export type Way =
  | "password"
  | "password-and-code"
  | "password-and-recovery-code"
  | "passkey"
  /** An identity provider vouched for them; `strong` where it said that more than a password was shown. */
  | "provider"
  | "provider-strong";

/** What stands with a session. */
export interface SessionData {
  /** A cookie stolen from a browser is no bearer token, and the other way round. */
  readonly by: "cookie" | "token";
  readonly way: Way;
  /** When its holder last showed who they are, ISO 8601, UTC: what is sensitive asks for it anew after a while. */
  readonly provenAt: string;
  /** Opened by a password alone where more is demanded: good for adding a second factor, and for nothing else. */
  readonly limited: boolean;
  /** The browser or program, as it names itself. */
  readonly agent: string;
  /** The identity provider that vouched for its holder when it was opened. */
  readonly provider?: string;
}

const ways: readonly unknown[] = [
  "password",
  "password-and-code",
  "password-and-recovery-code",
  "passkey",
  "provider",
  "provider-strong",
] satisfies Way[];

/** Whether more was shown than a password, here or at a provider. */
export function isWeak(way: Way): boolean {
  return way === "password" || way === "provider";
}

/** Reads what stands with a session; undefined for what no version of this program wrote. Sessions of before know less, and are never fresh. */
export function readSessionData(data: unknown): SessionData | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const known = new Map<string, unknown>(Object.entries(data));
  const by = known.get("by");
  if (by !== "cookie" && by !== "token") return undefined;
  const [way, provenAt, agent] = [known.get("way"), known.get("provenAt"), known.get("agent")];
  const provider = known.get("provider");
  return {
    by,
    // Compared with the list of ways just before.
    way: ways.includes(way) ? (way as Way) : "password",
    provenAt: typeof provenAt === "string" ? provenAt : new Date(0).toISOString(),
    limited: known.get("limited") === true,
    agent: typeof agent === "string" ? agent : "",
    ...(typeof provider === "string" ? { provider } : {}),
  };
}
