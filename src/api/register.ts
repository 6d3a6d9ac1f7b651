// The register of processing (Directive (EU) 2016/680, Article 24): nobody writes it, so that nothing is missing in it.
import type { Casework, Officer } from "#casework";
import { routes, type Register, type Route } from "#contract";
import { Act, Content, PersonCategory, processingKind } from "#domain";

/** The register of this node as it is now. */
export async function registerOf(casework: Casework, version: string, officer: Officer): Promise<Register> {
  const [info, basis] = await Promise.all([casework.node.info(), casework.retention.register(officer)]);
  // `satisfies` keeps each route's own type; here they are all routes.
  const all: readonly (readonly [string, Route])[] = Object.entries(routes);
  return {
    controller: { name: info.name, ...(info.country === undefined ? {} : { country: info.country }) },
    version,
    ...basis,
    categories: [...PersonCategory.options],
    data: Content.options
      .map((option) => option.unwrap().shape)
      .map(({ kind, ...fields }) => ({
        kind: kind.value,
        fields: Object.keys(fields),
      })),
    operations: all.map(([name, { method, path, tag, summary, access }]) => ({
      name,
      method,
      path,
      tag,
      summary,
      roles: typeof access === "string" ? [access] : [...access],
    })),
    acts: Act.options.map((act) => ({ act, kind: processingKind(act) })),
  };
}
