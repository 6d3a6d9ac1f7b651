// The members of linked federations, as far as the own directory lets them be reached: by their qualified names, from directories verified against its anchors.
import { type Country, isInRegion, Region } from "#domain";
import { ExchangeError } from "../error.ts";
import { type DirectoryLink, isLive, isOpen, names } from "./link.ts";
import { countryIn, type Member } from "./member.ts";
import { bareName, federationOf, qualified, qualifiedAuthority } from "./names.ts";
import type { Place, Places } from "./place.ts";

/** A link, and the other's directory where this node has it. */
export interface Linked {
  readonly link: DirectoryLink;
  readonly book?: Places | undefined;
}

/** Links by the other's name. */
export class LinkedBook {
  readonly #links: ReadonlyMap<string, Linked>;
  readonly #now: () => Date;

  constructor(links: readonly Linked[], now: () => Date) {
    this.#links = new Map(links.map((one) => [one.link.anchor.federation, one]));
    this.#now = now;
  }

  /** All links that let anything through now. */
  open(): readonly DirectoryLink[] {
    return [...this.#links.values()].flatMap(({ link }) => (isOpen(link, this.#now()) ? [link] : []));
  }

  /** Federations whose directory here is not current though the link is open: nothing of theirs is taken. Not those that were never heard. */
  unheard(): readonly string[] {
    return [...this.#links.values()].flatMap(({ link, book }) => {
      const isHeard = book === undefined || orUndefined(() => book.places()) !== undefined;
      return isHeard || !isLive(link, this.#now()) ? [] : [link.anchor.federation];
    });
  }

  /** Whether there is, or was, a link to a federation. */
  has(federation: string): boolean {
    return this.#links.has(federation);
  }

  /** The link that something passes over. Throws `not_linked`, `link_ended`. */
  link(federation: string, type?: string): Linked {
    const found = this.#links.get(federation);
    if (found === undefined) throw new ExchangeError("not_linked", `there is no link to ${federation}`);
    if (!isOpen(found.link, this.#now(), type))
      throw new ExchangeError("link_ended", `the link to ${federation} ended at ${found.link.until}`);
    return found;
  }

  /** A linked node; its hub too where that is not listed, as long as `speaks` is not asked for. Throws `not_linked`, `link_ended`, `unknown_node`, and as the other's directory does that has expired or is not here yet. */
  place(name: string, { speaks = false }: { readonly speaks?: boolean } = {}): Place {
    const { link, book } = this.link(federationOf(name) ?? "");
    const { federation } = link.anchor;
    if (book === undefined) throw new ExchangeError("directory_expired", `there is no directory of ${federation} yet`);
    return reached(link, book.place(bareName(name)), speaks);
  }

  /** A linked node that something may go to, be it a recall; undefined for every other. By the other's newest directory, expired or not, as at home: what waits is judged by whose it is. */
  find(name: string): Place | undefined {
    return orUndefined(() => {
      const { link, book } = this.link(federationOf(name) ?? "");
      const place = book?.find(bareName(name));
      return place && reached(link, place, false);
    });
  }

  /** As the book's own: of an authority by its qualified name, where the link names it and has not ended. */
  nodeOf(authority: string): string | undefined {
    const federation = federationOf(authority) ?? "";
    const { link, book } = this.#links.get(federation) ?? {};
    const bare = bareName(authority);
    if (link === undefined || !isLive(link, this.#now()) || !names(link.theirs, bare)) return undefined;
    const node = book?.nodeOf(bare);
    return node === undefined ? undefined : qualified(node, federation);
  }

  /** All linked nodes that can be written to now: those of links that have not ended. */
  places(): readonly Place[] {
    return [...this.#links.values()].flatMap(({ link, book }) => {
      if (book === undefined || !isLive(link, this.#now())) return [];
      const { federation } = link.anchor;
      return (orUndefined(() => book.places()) ?? [])
        .filter(({ member }) => names(link.theirs, member.authority))
        .map((place) => abroad(place, federation, true));
    });
  }
}

/** A place as the link lets it be reached. The other's hub is heard by everybody: it says that it has relayed. Nobody else is who is not listed. Throws `not_linked`. */
function reached({ anchor, theirs }: DirectoryLink, place: Place, speaks: boolean): Place {
  const isHub = !speaks && place.node.id === anchor.hub.node;
  const isListed = names(theirs, place.member.authority);
  if (!isHub && !isListed) throw new ExchangeError("not_linked", `${place.node.id} is not reached by the link`);
  return abroad(place, anchor.federation, isListed);
}

/** A place under its qualified names. What it is at home, such as a hub, it is not here. */
function abroad({ member, node }: Place, federation: string, isListed: boolean): Place {
  const country = countryAbroad(member);
  const isMember = isListed && node.roles.includes("member");
  return {
    federation,
    member: {
      ...member,
      authority: qualifiedAuthority(member.authority, federation),
      ...(country === undefined ? {} : { country }),
    },
    node: { ...node, id: qualified(node.id, federation), roles: isMember ? ["member"] : [] },
  };
}

/** Its name, which both sides have agreed on, says of which country it is: the other hub's word beside it lifts no restriction. It counts of an organisation, which is named as no country. */
function countryAbroad({ authority, country }: Member): Country | undefined {
  const named = countryIn({ authority });
  const isCountry = named !== undefined && Region.options.some((region) => isInRegion(named, region));
  return isCountry ? named : countryIn({ authority, country });
}

/** What a directory answers; undefined where it refuses. */
function orUndefined<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch (error) {
    if (error instanceof ExchangeError) return undefined;
    throw error;
  }
}
