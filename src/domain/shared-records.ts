// What envelopes say that carry records.
import { z } from "zod";
import { Content } from "./content.ts";
import { AuthorityId, RecordId } from "./ids.ts";
import { Labels } from "./labels.ts";

/** Records that one envelope carries at most. */
export const mostShared = 64;

/** Records of one owner, in the order in which they are to be taken over. */
export const SharedRecords = z
  .strictObject({
    v: z.literal(1),
    records: z
      .array(
        z
          .strictObject({
            id: RecordId,
            /** The owner's version: an older one never replaces a newer. */
            version: z.int32().min(1),
            owner: AuthorityId,
            content: Content,
            labels: Labels,
            source: z.string().max(200),
            /** The mark of this copy: the owner knows by it to whom the copy went. Says nothing else. */
            reference: z.string().max(60).optional(),
            /** The owner no longer upholds it. */
            withdrawn: z.boolean(),
          })
          .readonly(),
      )
      .min(1)
      .max(mostShared)
      .readonly(),
    /** It goes to all members: the compliance desk's signed release of it, without which nobody takes it as that. */
    release: z.string().max(16_384).optional(),
  })
  .readonly();
export type SharedRecords = z.infer<typeof SharedRecords>;
