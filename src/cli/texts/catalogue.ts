import type { en } from "./en.ts";

/** A key of the catalogues. */
export type TextKey = keyof typeof en;

/** All texts of one language. A missing or extra key is a type error. */
export type Catalogue = Readonly<Record<TextKey, string>>;
