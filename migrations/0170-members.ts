import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What somebody wrote goes with them when they leave their group, whatever they had shared there. A rule of its own that
 * narrows the ones that open, so that those can change without this promise being forgotten.
 */
export class Members implements MigrationInterface {
  name = 'Members0000000000170'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy rls_reflections_leave_with_author on reflections as restrictive for select using (
        author_id = (select app.person())
        or exists (select from enrolments e
          where e.person_id = reflections.author_id and e.group_id = reflections.group_id and e.to_on is null))`)
    for (const index of INDEXES) await runner.query(index)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy rls_reflections_leave_with_author on reflections`)
    await runner.query(`drop index ix_reflections_author_id_updated_at`)
  }
}

const INDEXES = [
  `create index ix_reflections_author_id_updated_at on reflections (author_id, updated_at desc, id desc)`,
]
