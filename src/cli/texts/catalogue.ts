import type { en } from "./en/index.ts";

/** What another language says for the keys of some English texts. A missing or extra key is a type error. */
export type SameKeys<English> = Readonly<Record<keyof English, string>>;

/** A key of the catalogues. */
export type TextKey = keyof typeof en;

/** All texts of one language. */
export type Catalogue = SameKeys<typeof en>;
