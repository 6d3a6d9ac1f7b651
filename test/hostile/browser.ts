// A browser as far as cookies go: keeps them, sends them back with the session's CSRF value, and tells what the node answered.
import { Problem, Session } from "#contract";
import { send } from "./wire.ts";

/** What the node answered. */
export interface Told {
  readonly status: number;
  /** The problem's code; "" when there is none. */
  readonly code: string;
  readonly body: unknown;
}

/** One browser, talking to one node. */
export class HostileBrowser {
  readonly cookies = new Map<string, string>();
  /** More headers for every request. */
  readonly headers: Record<string, string> = {};
  readonly #address: string;
  csrf = "";

  constructor(address: string) {
    this.#address = address;
  }

  /** Sends a request with the cookies it has, and takes those it is given. */
  async ask(method: string, path: string, body?: unknown): Promise<Told> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const reply = await send(this.#address, {
      method,
      path,
      headers: {
        ...this.headers,
        ...(cookie === "" ? {} : { cookie }),
        ...(this.csrf === "" ? {} : { "x-besa-csrf": this.csrf }),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }),
    });
    for (const line of reply.headers["set-cookie"] ?? []) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === "") this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const answer: unknown = reply.body === "" ? undefined : JSON.parse(reply.body);
    return { status: reply.status, code: Problem.safeParse(answer).data?.code ?? "", body: answer };
  }

  /** Signs in by login and password; the refusal's code, or "". */
  async signIn(who: { readonly login: string; readonly password: string; readonly code?: string }): Promise<string> {
    const { login, password, code } = who;
    return this.#enter(
      await this.ask("POST", "/v1/session", { login, password, ...(code === undefined ? {} : { code }) }),
    );
  }

  /** Sends a passkey's answer to the door; the refusal's code, or "". */
  async signInBy(response: unknown): Promise<string> {
    return this.#enter(await this.ask("POST", "/v1/session/passkey", { response }));
  }

  /** The code of a request's refusal, or "". */
  async codeOf(method: string, path: string, body?: unknown): Promise<string> {
    return (await this.ask(method, path, body)).code;
  }

  #enter(told: Told): string {
    if (told.status === 200) this.csrf = Session.parse(told.body).csrf;
    return told.code;
  }
}
