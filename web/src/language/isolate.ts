/** A value in a sentence of the other direction: isolated (U+2068, U+2069), so that neither reorders the other. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
