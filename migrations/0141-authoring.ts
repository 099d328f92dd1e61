import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Programmes are written by several authors at once: one draft at a time, and a version on each part that is edited. */
export class Authoring implements MigrationInterface {
  name = 'Authoring0000000000141'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of STATEMENTS) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop index uq_programme_versions_programme_id`)
    for (const table of ['programmes', 'modules', 'activities']) {
      await runner.query(`alter table ${table} drop column version`)
    }
    await runner.query(`alter table programme_versions drop column version, drop column published_by`)
  }
}

const STATEMENTS = [
  ...['programmes', 'programme_versions', 'modules', 'activities'].map(
    (table) => `alter table ${table} add column version int not null default 1`,
  ),
  `alter table programme_versions add column published_by uuid,
     add constraint fk_programme_versions_published_by foreign key (published_by) references people (id)`,
  `create unique index uq_programme_versions_programme_id on programme_versions (programme_id)
     where published_at is null`,
  // Moving a module numbers all of them anew in one statement, so numbers may meet on the way.
  `alter table modules drop constraint uq_modules_programme_version_id_number`,
  `alter table modules add constraint uq_modules_programme_version_id_number
     unique (programme_version_id, number) deferrable`,
]
