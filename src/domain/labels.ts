import { z } from "zod";
import { Country, Evaluation, Handling, Purpose } from "./codes.ts";
import { ActId, AuthorityId } from "./ids.ts";
import { PersonCategory, StatementNature } from "./person-category.ts";

/** One label of sight: `police`, `desk`, `AL/durres`, `compartment:integrity`. */
export const Label = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:/._-]{0,63}$/);

/** Days as labels count them: ISO 8601 calendar date, UTC. */
export const Day = z.iso.date();

/** Parts of a record that may ask for more than the record does. None of them is searched, so that nobody finds what they are not shown. */
export const RedactableField = z.enum([
  "birthPlaces",
  "addresses",
  "marks",
  "heightCentimetres",
  "weightKilograms",
  "eyes",
  "hair",
  "languages",
  "titles",
  "occupations",
  "photo",
  "remarks",
  "offence",
  "penalty",
  "instructions",
  "place",
  "happened",
]);
export type RedactableField = z.infer<typeof RedactableField>;

/**
 * The labels of a record, fixed in the transaction that creates it. Whoever holds one of `audience` and all of `requires` may see it,
 * until `expiresOn`. An empty audience is nobody.
 */
export const Labels = z
  .object({
    audience: z.array(Label).max(64),
    requires: z.array(Label).max(64),
    handling: z.array(Handling).min(1),
    handlingNote: z.string().max(2000).optional(),
    evaluation: Evaluation,
    purposes: z.array(Purpose).min(1),
    /** Whom it is about, and whether it is a fact or an assessment, where its owner says so; see `aboutOf`. */
    persons: z.array(PersonCategory).min(1).max(6).optional(),
    nature: StatementNature.optional(),
    reviewOn: Day.optional(),
    expiresOn: Day.optional(),
    /** Countries that its owner keeps it from: it is not sent to them, not passed on to them, and no query of theirs finds it. */
    notFor: z.array(Country).min(1).max(300).optional(),
    /** Parts of the content that only holders of all these labels are shown; others see that something was taken out. */
    fields: z.partialRecord(RedactableField, z.array(Label).max(16)).optional(),
  })
  .readonly();
export type Labels = z.infer<typeof Labels>;

/** Where a record came from: enough to show the officer the row, and to ask its publisher. */
export const Provenance = z
  .object({
    source: z.string().max(200),
    list: z.string().max(100).optional(),
    key: z.string().max(200).optional(),
    listDate: Day.optional(),
    /** Who passed it on, with the consent of its owner: where it did not come from the owner itself. */
    through: z.object({ authority: AuthorityId, consent: ActId, grantedAt: z.iso.datetime() }).readonly().optional(),
    /** Whose proposal made this version, where its owner accepted one. */
    proposed: z.object({ authority: AuthorityId, proposal: ActId }).readonly().optional(),
    /** The original row as it was read, losslessly: a CSV row's cells, an XML element's tree, a JSON object. */
    original: z.json().optional(),
  })
  .readonly();
export type Provenance = z.infer<typeof Provenance>;
