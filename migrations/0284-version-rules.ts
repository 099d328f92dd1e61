import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A draft of the programme may change a rule for its cohorts and those of later versions; a published one never changes. */
export class VersionRules implements MigrationInterface {
  name = 'VersionRules0000000000284'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table reminder_rules
      drop constraint ck_reminder_rules_withdrawn,
      add constraint ck_reminder_rules_withdrawn
        check (cohort_id is not null or programme_version_id is not null or not withdrawn),
      drop constraint fk_reminder_rules_programme_version_id,
      add constraint fk_reminder_rules_programme_version_id
        foreign key (programme_version_id) references programme_versions (id) on delete cascade`)
    await runner.query(`create trigger refuse_published_change before insert or update or delete on reminder_rules
      for each row execute function app.refuse_published_change()`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop trigger refuse_published_change on reminder_rules')
    await runner.query(`alter table reminder_rules
      drop constraint ck_reminder_rules_withdrawn,
      add constraint ck_reminder_rules_withdrawn check (cohort_id is not null or not withdrawn),
      drop constraint fk_reminder_rules_programme_version_id,
      add constraint fk_reminder_rules_programme_version_id
        foreign key (programme_version_id) references programme_versions (id)`)
  }
}
