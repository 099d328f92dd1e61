import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Whoever teaches a gathering sees its attendance, and so why it was corrected late; of the log they see nothing else. */
export class CorrectionsTaught implements MigrationInterface {
  name = 'CorrectionsTaught0000000000289'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create policy rls_change_log_select_taught on change_log for select using (
         action = 'attendance.changed-after-lock' and subject_type = 'gathering'
         and subject_id = any ((select app.taught_gatherings())::uuid[]))`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop policy rls_change_log_select_taught on change_log`)
  }
}
