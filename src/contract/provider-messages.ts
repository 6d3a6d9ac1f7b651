// Messages of identity providers: where people may show who they are, and whom they vouch for.
import { z } from "zod";
import { UserId } from "#domain";
import { PersonName, When } from "./messages.ts";

/** The short name of a provider: a part of the address that it sends browsers back to. */
export const ProviderId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,31}$/);
const Issuer = z
  .url({ protocol: /^https?$/ })
  .max(500)
  .refine((text) => !/[?#]/.test(text), "has a query");
const Printable = z
  .string()
  .trim()
  .min(1)
  .max(500)
  .regex(/^[\x21-\x7e]+$/);
/** Values of the claim `acr` or `amr`. */
const Claims = z.array(Printable.max(200)).max(16);

/** Providers by which anybody may sign in. */
export const ProviderOffer = z.object({ items: z.array(z.object({ id: ProviderId, name: z.string() })) });
/** Where the browser goes. */
export const ProviderAddress = z.object({ address: z.url() });
export const ProviderNamed = z.object({ id: ProviderId });
export const ProviderSignIn = z.strictObject({ provider: ProviderId });
/** `prove`: to show anew who one is. `link`: to be known by this provider from now on. */
export const ProviderErrand = z.strictObject({ provider: ProviderId, act: z.enum(["prove", "link"]) });
/** What the browser brought back: the query of the address that the provider sent it to. */
export const ProviderAnswer = z.strictObject({
  provider: ProviderId,
  query: z
    .string()
    .max(8192)
    .regex(/^[\x21-\x7e]*$/),
});
/** Where to go to sign out of the provider too; absent where there is nowhere. */
export const ProviderSignOut = z.object({ address: z.url().optional() });

export const OwnLinks = z.object({
  items: z.array(z.object({ provider: ProviderId, name: z.string(), linkedAt: When, lastUsedAt: When.optional() })),
});

/** A provider as administrators see it; its client secret is told to nobody. */
export const Provider = z.object({
  id: ProviderId,
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  hasSecret: z.boolean(),
  strongAcr: z.array(z.string()),
  strongAmr: z.array(z.string()),
  disabled: z.boolean(),
  /** To be registered with the provider. */
  redirect: z.string(),
});
export type Provider = z.infer<typeof Provider>;
export const ProviderList = z.object({ items: z.array(Provider) });

/** Left out: as it is. */
export const ProviderChange = z.strictObject({
  name: PersonName.optional(),
  clientId: Printable.optional(),
  clientSecret: Printable.optional(),
  /** What `acr` says when more than a password was shown; asked for too. */
  strongAcr: Claims.optional(),
  /** What `amr` then holds, one of these (RFC 8176: `hwk`, `mfa`, ...). */
  strongAmr: Claims.optional(),
  disabled: z.boolean().optional(),
});
export const NewProvider = ProviderChange.extend({
  id: ProviderId,
  name: PersonName,
  issuer: Issuer,
  clientId: Printable,
});

/** The subject by which a provider knows somebody: what its tokens say in `sub`. */
export const NewLink = z.strictObject({ provider: ProviderId, subject: Printable.max(255) });
export const LinkedUser = z.object({ id: UserId });
export const LinkNamed = z.object({ id: UserId, provider: ProviderId });
export const OwnLinkNamed = z.object({ provider: ProviderId });
