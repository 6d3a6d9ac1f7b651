// What is kept of secrets: enough to recognise them, not enough to use them. Each kind is hashed under its own words, so that none serves as another.
import { hash } from "node:crypto";
import type { Chance } from "../clock.ts";

/** A secret of 256 random bits, base64url. */
export function newToken(chance: Chance): string {
  return Buffer.from(chance.random(32)).toString("base64url");
}

/** What the store keeps of a session's token. */
export function keyOf(token: string): string {
  return hash("sha256", `besa session\n${token}`, "hex");
}

/** The CSRF value of a session: made of the token, so that only who holds the session knows it. */
export function csrfOf(token: string): string {
  return hash("sha256", `besa csrf\n${token}`, "base64url");
}

/** What the store keeps of a browser's token. */
export function deviceKeyOf(token: string): string {
  return hash("sha256", `besa device\n${token}`, "hex");
}

/** What the store keeps of a recovery code, however it was typed. */
export function recoveryKeyOf(code: string): string {
  return hash("sha256", `besa recovery\n${code.toLowerCase().replaceAll(/[^a-z0-9]/g, "")}`, "hex");
}

/** What the store keeps of a program's certificate, by its fingerprint (SHA-256, hexadecimal, small letters). */
export function certificateKeyOf(fingerprint: string): string {
  return hash("sha256", `besa certificate\n${fingerprint}`, "hex");
}

/** What the store keeps of the state that somebody is sent to an identity provider with. */
export function stateKeyOf(state: string): string {
  return hash("sha256", `besa provider\n${state}`, "hex");
}

/** What the store keeps of a program's key. */
export function clientKeyOf(key: string): string {
  return hash("sha256", `besa client\n${key}`, "hex");
}
