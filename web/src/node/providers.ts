// To an identity provider and back: the page is left, and comes back at an address of its own with what the provider answered.
import { client } from "./client.ts";

/** What somebody goes to a provider for. */
export type Errand = "sign-in" | "prove" | "link";

/** What came back, and what for. */
export interface Brought {
  readonly errand: Errand;
  readonly answer: { readonly provider: string; readonly query: string };
}

const kept = "besa.errand";

/** Leaves for a provider. The page that comes back goes on where this one was. */
export async function goToProvider(provider: string, errand: Errand): Promise<void> {
  const { address } =
    errand === "sign-in"
      ? await client.call("beginProviderSignIn", { body: { provider } })
      : await client.call("beginProviderErrand", { body: { provider, act: errand } });
  sessionStorage.setItem(kept, JSON.stringify({ errand, back: location.pathname + location.search }));
  location.assign(address);
}

/** What the browser has just brought back from a provider, if it has. Read once, and taken out of the address: the code in it belongs in no history. */
export const brought: Brought | undefined = readBrought();

function readBrought(): Brought | undefined {
  const [, provider] = /^\/return\/([a-z0-9][a-z0-9-]{0,31})$/.exec(location.pathname) ?? [];
  if (provider === undefined) return undefined;
  const query = location.search.slice(1);
  const { errand, back } = readKept();
  sessionStorage.removeItem(kept);
  history.replaceState(null, "", back);
  return { errand, answer: { provider, query } };
}

function readKept(): { errand: Errand; back: string } {
  const known = new Map<string, unknown>();
  try {
    const value: unknown = JSON.parse(sessionStorage.getItem(kept) ?? "{}");
    if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) known.set(name, member);
  } catch {
    // What no version of this page has written says nothing.
  }
  const [errand, back] = [known.get("errand"), known.get("back")];
  return {
    errand: errand === "prove" || errand === "link" ? errand : "sign-in",
    // Within this page only: two slashes would lead elsewhere.
    back: typeof back === "string" && /^\/(?!\/|return\/)/.test(back) ? back : "/",
  };
}
