import type { Labels } from "#domain";

/**
 * The labels of what is made of two records: as strict as both. Whoever sees it may see each of them, for each purpose it names; undefined when
 * nobody could, or for no purpose: then the two are not to be merged.
 */
export function joinLabels(one: Labels, other: Labels): Labels | undefined {
  const audience = one.audience.filter((label) => other.audience.includes(label));
  const purposes = one.purposes.filter((purpose) => other.purposes.includes(purpose));
  if (audience.length === 0 || purposes.length === 0) return undefined;
  const handling = [...new Set([...one.handling, ...other.handling])].filter((code) => code !== "H0").toSorted();
  const note = [...new Set([one.handlingNote, other.handlingNote])].filter((text) => text !== undefined).join("\n");
  const [reviewOn, expiresOn] = [earliest(one.reviewOn, other.reviewOn), earliest(one.expiresOn, other.expiresOn)];
  const fields = joinFields(one.fields, other.fields);
  const notFor = [...new Set([...(one.notFor ?? []), ...(other.notFor ?? [])])].toSorted();
  return {
    audience,
    requires: [...new Set([...one.requires, ...other.requires])].toSorted(),
    handling: handling.length === 0 ? ["H0"] : handling,
    ...(note === "" ? {} : { handlingNote: note.slice(0, 2000) }),
    evaluation: leastEvaluation(one.evaluation, other.evaluation),
    purposes,
    ...joinAbout(one, other),
    ...(reviewOn === undefined ? {} : { reviewOn }),
    ...(expiresOn === undefined ? {} : { expiresOn }),
    ...(notFor.length === 0 ? {} : { notFor }),
    ...(fields === undefined ? {} : { fields }),
  };
}

/** Whoever is in the categories of one is in both; an assessment joined to a fact is no fact. What one does not say is not known of both. */
function joinAbout(one: Labels, other: Labels): Pick<Labels, "persons" | "nature"> {
  const persons = [...new Set([...(one.persons ?? []), ...(other.persons ?? [])])];
  const isJudged = one.nature === "assessment" || other.nature === "assessment";
  const nature = isJudged ? "assessment" : one.nature === other.nature ? one.nature : undefined;
  return { ...(persons.length === 0 ? {} : { persons }), ...(nature === undefined ? {} : { nature }) };
}

/** The lesser of two 4x4 evaluations, source and information apart. Their letters and figures rise as trust falls. */
export function leastEvaluation(one: Labels["evaluation"], other: Labels["evaluation"]): Labels["evaluation"] {
  return {
    source: one.source > other.source ? one.source : other.source,
    information: one.information > other.information ? one.information : other.information,
  };
}

function earliest(one: string | undefined, other: string | undefined): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function joinFields(one: Labels["fields"], other: Labels["fields"]): Labels["fields"] {
  if (one === undefined || other === undefined) return one ?? other;
  // Object.keys gives strings for what are names of fields.
  const names = [...Object.keys(one), ...Object.keys(other)] as (keyof typeof one)[];
  return Object.fromEntries(names.map((name) => [name, [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])]]));
}
