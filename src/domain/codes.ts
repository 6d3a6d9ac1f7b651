// Code lists. Coded content needs no translator: the catalogues of web/ and cli/ name each code in the reader's language.
import { z } from "zod";

/**
 * Why somebody looks: INTERPOL Rules on the Processing of Data, Article 10(2), in its order, and border control (SIS, Reg. 2018/1861). `data-subject`:
 * because somebody asked about their own data.
 */
export const Purpose = z.enum([
  "border",
  "arrest",
  "investigation",
  "warning",
  "missing",
  "witness",
  "identification",
  "forensic",
  "security",
  "threats",
  "administration",
  "audit",
  "data-subject",
]);
export type Purpose = z.infer<typeof Purpose>;

/**
 * What a user of the node may do; what each brings is data (`roles` of #policy). The administrator administers and sees no police record; the auditor and
 * the data-protection officer read the log; the integrity officer reads it too, in a circle of their own.
 */
export const Role = z.enum([
  "officer",
  "desk",
  "wanted-persons",
  "liaison",
  "analyst",
  "coordinator",
  "integrity",
  "data-protection",
  "administrator",
  "auditor",
]);
export type Role = z.infer<typeof Role>;

/** Handling codes of SIENA: H0 police use, H1 not in court, H2 do not pass on, H3 see note. They combine. */
export const Handling = z.enum(["H0", "H1", "H2", "H3"]);
export type Handling = z.infer<typeof Handling>;

/** 4x4 evaluation (Regulation (EU) 2016/794, Article 29): source A B C X, information 1 2 3 4. */
export const Evaluation = z.object({ source: z.enum(["A", "B", "C", "X"]), information: z.enum(["1", "2", "3", "4"]) });
export type Evaluation = z.infer<typeof Evaluation>;

/** ISO/IEC 5218 in letters, as on a travel document (ICAO 9303-3): male, female, X unspecified. */
export const Sex = z.enum(["male", "female", "x"]);
export type Sex = z.infer<typeof Sex>;

/** ISO 3166-1 alpha-2, or a user-assigned code (XK, and XA XB XC for stateless, refugee, other per ICAO 9303-3). */
export const Country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .brand("Country");
export type Country = z.infer<typeof Country>;

/** An ISO 15924 script code: Latn, Cyrl, Arab ... */
export const Script = z.string().regex(/^[A-Z][a-z]{3}$/);

/** A BCP 47 language tag, as far as lists give one. */
export const Language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);

/** What an alert is for: the INTERPOL notice colours, UN and national sanctions, national wanted and stolen-object alerts. */
export const AlertCategory = z.enum([
  "red",
  "blue",
  "green",
  "yellow",
  "black",
  "orange",
  "purple",
  "silver",
  "un",
  "sanctions",
  "wanted",
  "missing",
  "stolen",
]);
export type AlertCategory = z.infer<typeof AlertCategory>;

/** What the owner of an alert asks for when its subject is met. */
export const Measure = z.enum([
  "arrest",
  "refuse-entry",
  "freeze-assets",
  "locate",
  "discreet-check",
  "protect",
  "seize",
  "identify",
  "inform",
]);
export type Measure = z.infer<typeof Measure>;

/** What an officer must know before acting. */
export const Warning = z.enum(["armed", "violent", "escape-risk", "contagious", "self-harm", "minor", "victim"]);
export type Warning = z.infer<typeof Warning>;

/** The lists Besa can import. `national` is the documented CSV or JSON of the operator's own register. */
export const ListFormat = z.enum(["ofac", "un", "interpol", "national"]);
export type ListFormat = z.infer<typeof ListFormat>;
