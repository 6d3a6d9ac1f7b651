// The name of a federation is its anchor's for ever: docs/decisions/0028-linked-federations.md.
import { sql } from "kysely";
import type { Kysely } from "kysely";

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- At the hub: the anchors that stood for a name in links, in the order in which one followed the other. None changes and none goes, long after the link is over.
    create table linked_anchor (
      federation text not null,
      place      integer not null check (place > 0),
      anchor     jsonb not null,
      primary key (federation, place)
    );
    -- A name that was linked before has what its newest link had.
    insert into linked_anchor (federation, place, anchor)
      select federation, row_number() over (partition by federation order by newest), anchor from (
        select link -> 'anchor' ->> 'federation' as federation, link -> 'anchor' as anchor, max(version) as newest
        from directory_version
          cross join lateral jsonb_array_elements(coalesce(split_part(note, chr(10), 2)::jsonb -> 'links', '[]')) link
        where leaf is not null
        group by 1, 2) linked;
    create trigger linked_anchor_append_only before update or delete or truncate on linked_anchor
      for each statement execute function refuse_change();
  `.execute(db);
}
