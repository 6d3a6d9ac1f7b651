import { z } from "zod";
import { Purpose } from "./codes.ts";
import { AuthorityId, RecordId } from "./ids.ts";

/**
 * A record that the asker may know of and may not use for what they do (decision 0017): that it is there, whose desk to ask, and for which purposes it
 * is held. Nothing of what it says.
 */
export const Withheld = z
  .object({ record: RecordId, owner: AuthorityId, purposes: z.array(Purpose).readonly() })
  .readonly();
export type Withheld = z.infer<typeof Withheld>;
