/** The roles that do police work. */
export const officers = [
  "officer",
  "desk",
  "wanted-persons",
  "liaison",
  "analyst",
  "coordinator",
  "integrity",
] as const;
