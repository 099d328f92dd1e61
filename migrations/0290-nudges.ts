import type { MigrationInterface, QueryRunner } from 'typeorm'
import { secure } from './secure'

/** Reminders that a person sends about one thing; who got one about it is left in peace for three days. */
export class Nudges implements MigrationInterface {
  name = 'Nudges0000000000290'

  async up(runner: QueryRunner): Promise<void> {
    // Equality of plain columns beside an overlap of periods; a trusted extension, so the owner of the database may.
    await runner.query(`create extension if not exists btree_gist`)
    for (const statement of [NUDGES, ...INDEXES]) await runner.query(statement)
    await secure(runner, 'nudges', {
      select: FOLLOWED,
      insert: `(${FOLLOWED}) and sent_by = (select app.person())`,
      update: FOLLOWED,
    })
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table nudges`)
    await runner.query(`drop extension btree_gist`)
  }
}

/** Those who carry the group, those who teach it, and administrators. */
const FOLLOWED = `group_id = any ((select app.facilitates())::uuid[]) or (select app.is_admin())
  or group_id = any ((select app.taught_groups())::uuid[])`

/**
 * A row for each recipient; \`press\` is what one click sent together, and what is taken back together. What was taken back
 * is as if it had never been: it does not keep anybody from sending another.
 */
const NUDGES = `
  create table nudges (
    id uuid not null default app.new_id(),
    press uuid not null,
    group_id uuid not null,
    person_id uuid not null,
    subject text not null,
    about text not null,
    line text not null default '',
    sent_by uuid not null,
    pressed_at timestamptz not null,
    send_at timestamptz not null,
    quiet_until timestamptz not null,
    undone_at timestamptz,
    constraint pk_nudges primary key (id),
    constraint ck_nudges_subject check (subject in ('prework', 'postwork', 'answer', 'opening')),
    constraint ck_nudges_about check (about ~ '^[0-9a-f-]{1,36}$'),
    constraint ck_nudges_line check (length(line) <= 280),
    constraint ck_nudges_quiet_until check (quiet_until > pressed_at),
    constraint ck_nudges_undone_at check (undone_at < send_at),
    constraint ex_nudges_person_id_quiet_until exclude using gist (
      person_id with =, group_id with =, subject with =, about with =, tstzrange(pressed_at, quiet_until) with &&)
      where (undone_at is null),
    constraint fk_nudges_group_id foreign key (group_id) references leader_groups (id),
    constraint fk_nudges_person_id foreign key (person_id) references people (id),
    constraint fk_nudges_sent_by foreign key (sent_by) references people (id)
  )`

const INDEXES = [
  `create index ix_nudges_group_id on nudges (group_id, pressed_at desc)`,
  `create index ix_nudges_press on nudges (press)`,
]
