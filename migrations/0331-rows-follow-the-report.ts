import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Who was given a section of a report reads what was frozen of it; so they open its figures as well. */
export class RowsFollowTheReport implements MigrationInterface {
  name = 'RowsFollowTheReport0000000000331'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(readBy('shared_reports'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(readBy('hosted_reports'))
  }
}

const readBy = (reports: string): string => `
  alter policy rls_report_rows_select on report_rows using (
    (select app.is_admin_or_system()) or report_id = any ((select app.${reports}())::uuid[]))`
