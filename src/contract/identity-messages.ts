// Messages of signing in: passkeys, one-time codes, sessions, and the keys of programs.
import { z } from "zod";
import { ActId, Label, Role, UserId } from "#domain";
import { Login, Password, PersonName, Reasoning } from "./messages.ts";
import { ProviderAnswer } from "./provider-messages.ts";

const When = z.iso.datetime();
const Base64Url = z
  .string()
  .max(8192)
  .regex(/^[A-Za-z0-9_-]*$/);
/** A one-time code of six digits, or a recovery code. */
const Code = z.string().trim().min(6).max(40);
const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What a browser made: what it says beyond this is not read (W3C Web Authentication, Level 3, sections 5.1.8 and 5.8.1). */
const Answer = z.object({
  id: Base64Url,
  rawId: Base64Url,
  type: z.literal("public-key"),
  /** Sent by browsers, and not read: no extension is asked for. */
  clientExtensionResults: z.object({}).optional(),
});
export const PasskeyAnswer = Answer.extend({
  response: z.object({
    clientDataJSON: Base64Url,
    authenticatorData: Base64Url,
    signature: Base64Url,
    userHandle: Base64Url.optional(),
  }),
});
const PasskeyMade = Answer.extend({
  response: z.object({
    clientDataJSON: Base64Url,
    attestationObject: Base64Url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
});

/** What a browser is asked to answer with a passkey. Binary values are base64url. */
export const PasskeyQuestion = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.int(),
  userVerification: z.literal("required"),
});

/** What a browser is asked to make a passkey of. */
export const PasskeyOffer = z.object({
  challenge: z.string(),
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  pubKeyCredParams: z.array(z.object({ type: z.literal("public-key"), alg: z.int() })),
  timeout: z.int(),
  excludeCredentials: z.array(z.object({ type: z.literal("public-key"), id: z.string() })),
  authenticatorSelection: z.object({ residentKey: z.literal("required"), userVerification: z.literal("required") }),
  attestation: z.literal("none"),
});

export const NewPasskey = z.strictObject({ name: z.string().trim().min(1).max(60), response: PasskeyMade });
export const Passkey = z.object({ id: Base64Url, name: z.string(), createdAt: When, lastUsedAt: When.optional() });
export type Passkey = z.infer<typeof Passkey>;
export const PasskeyList = z.object({ items: z.array(Passkey) });
export const PasskeyNamed = z.object({ id: Base64Url.min(1).max(1400) });
export const PasskeySignIn = z.strictObject({ response: PasskeyAnswer });

/** Password, with a code where there is an authenticator app; a passkey's answer; or an identity provider's. */
export const NewProof = z.union([
  z.strictObject({ password: z.string().min(1).max(200), code: Code.optional() }),
  z.strictObject({ passkey: PasskeyAnswer }),
  z.strictObject({ provider: ProviderAnswer }),
]);

/** The secret of an authenticator app, told once: as letters to type, and as an `otpauth:` address. */
export const CodesProposed = z.object({ secret: z.string(), address: z.string() });
export const CodeGiven = z.strictObject({ code: Code });
/** Recovery codes, told once, each good once. */
export const CodesConfirmed = z.object({ recovery: z.array(z.string()) });

/** What somebody can show who they are with. */
export const Factors = z.object({ passkeys: z.int(), codes: z.boolean(), recoveryCodes: z.int() });

export const OwnSession = z.object({
  /** Names the session without being able to use it. */
  id: Hash,
  agent: z.string(),
  way: z.enum([
    "password",
    "password-and-code",
    "password-and-recovery-code",
    "passkey",
    "provider",
    "provider-strong",
  ]),
  createdAt: When,
  seenAt: When,
  expiresAt: When,
  current: z.boolean(),
});
export type OwnSession = z.infer<typeof OwnSession>;
export const OwnSessions = z.object({ items: z.array(OwnSession) });
export const SessionsEnded = z.object({ ended: z.int() });
export const SessionNamed = z.object({ id: Hash });

/** Which roles must come with more than a password. */
export const SignInRules = z.strictObject({ secondFactorFor: z.array(Role).max(Role.options.length) });

const Days = z.int().min(1).max(366);
export const NewApiClient = z.strictObject({
  login: Login,
  name: PersonName,
  unit: PersonName,
  roles: z.array(Role).min(1),
  grants: z.array(Label).max(64).default([]),
  days: Days.default(90),
  /** Why, for roles that two give. */
  reason: Reasoning.optional(),
});
export const NewClientKey = z.strictObject({ days: Days.default(90) });
/** X.509 in PEM. */
export const NewClientCertificate = z.strictObject({
  certificate: z.string().min(1).max(16_384),
  days: Days.default(366),
});
export const ClientCertificate = z.object({ id: UserId, fingerprint: Hash, expiresAt: When });
/** A key, told once. */
export const ClientKeyMade = z.object({ id: UserId, key: z.string(), approval: ActId.optional() });
export const ApiClient = z.object({
  id: UserId,
  login: z.string(),
  name: z.string(),
  unit: z.string(),
  roles: z.array(Role),
  grants: z.array(Label),
  disabled: z.boolean(),
  keys: z.array(
    z.object({ id: Hash, hint: z.string(), createdAt: When, expiresAt: When, lastUsedAt: When.optional() }),
  ),
});
export type ApiClient = z.infer<typeof ApiClient>;
export const ApiClients = z.object({ items: z.array(ApiClient) });
export const ClientNamed = z.object({ id: UserId });
export const ClientKeyNamed = z.object({ id: UserId, key: Hash });

/** Recoveries under way. */
export const Recoveries = z.object({
  items: z.array(
    z.object({
      user: UserId,
      login: z.string(),
      name: z.string(),
      askedAt: When,
      expiresAt: When,
      approved: z.boolean(),
      /** Whether the one who asks may approve it. */
      mine: z.boolean(),
    }),
  ),
});
export const NewRecovery = z.strictObject({ login: Login });
export const RecoveryNamed = z.object({ id: UserId });
/** One half of what opens a recovery, told once. */
export const RecoveryHalf = z.object({ half: z.string() });
export const RecoveryDone = z.strictObject({ login: Login, first: Code, second: Code, password: Password });
