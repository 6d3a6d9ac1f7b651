// A node's part in a federation over a real store and log, for tests: its wire and its clock are the test's.
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { UserId } from "#domain";
import { Ledger, Witness, Witnessing } from "#ledger";
import { makeSigner } from "#seal";
import { openStore, type Store } from "#store";
import type { Officer } from "../officer.ts";
import { type FederationCases, federationCases } from "./federation.ts";
import type { FederationMachine, FederationNeeds } from "./needs.ts";

type StoreConnection = Parameters<typeof openStore>[0]["connection"];

/** A node without a machine around it. */
export interface Seat extends AsyncDisposable {
  readonly store: Store;
  readonly cases: FederationCases;
  readonly needs: FederationNeeds;
  /** Milliseconds that this node's clock is wrong. */
  skew: number;
}

/** Opens a node on an empty database. `time` is the right time, in milliseconds since 1970; `post` its way to hubs. */
export async function openSeat(
  name: string,
  {
    connection,
    time,
    post,
  }: { readonly connection: StoreConnection; readonly time: () => number; readonly post: FederationMachine["post"] },
): Promise<Seat> {
  const at = { skew: 0 };
  const now = (): Date => new Date(time() + at.skew);
  const chance = { now, random: (count: number): Uint8Array => randomBytes(count) };
  const store = await openStore({ connection, now });
  const origin = `besa.test/${name}`;
  const ledger = await Ledger.open({ origin, signer: makeSigner(origin, randomBytes(32)), log: store.log, ...chance });
  const witnessing = new Witnessing({
    log: store.log,
    cosignatures: store.cosignatures,
    post: () => Promise.reject(new Error("nobody witnesses")),
    now,
    stopwatch: () => performance.now(),
  });
  const secret = (of: string): Uint8Array => createHash("sha256").update(`${name} ${of}`).digest();
  const witness = new Witness({ cosigners: [], store: store.witnessed, now });
  const needs = { store, ledger, witnessing, chance, federation: { secret, post }, witness };
  return {
    store,
    needs,
    cases: federationCases(needs),
    get skew() {
      return at.skew;
    },
    set skew(value) {
      at.skew = value;
    },
    [Symbol.asyncDispose]: async () => {
      await ledger[Symbol.asyncDispose]();
      await store.close();
    },
  };
}

/** Whoever keeps a node, having just shown who they are. */
export function keeperOf({ needs }: Pick<Seat, "needs">): Officer {
  const login = "keeper";
  const session = {
    csrf: "",
    expiresAt: "",
    by: "token",
    key: "",
    provenAt: needs.chance.now().toISOString(),
    limited: false,
  } as const;
  const sight = { grants: [], today: "2026-11-22" };
  const id = UserId.parse(randomUUID());
  // Use cases of the federation read roles, session and name only.
  return {
    id,
    login,
    name: login,
    unit: "U",
    roles: ["administrator"],
    grants: [],
    purposes: [],
    held: [],
    sight,
    session,
  } as unknown as Officer;
}
