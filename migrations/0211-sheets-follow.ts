import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A group that comes to a batch after its gatherings were called comes to them too, and leaves those of its old batch. */
export class SheetsFollow implements MigrationInterface {
  name = 'SheetsFollow0000000000211'

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of [FOLLOW, TRIGGER]) await runner.query(statement)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop trigger sheets_follow_batch on leader_groups`)
    await runner.query(`drop function app.sheets_follow_batch`)
  }
}

/** In the database, because groups are made and moved in several ways, and none of them knows of gatherings. */
const FOLLOW = `
  create function app.sheets_follow_batch() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    if tg_op = 'UPDATE' and old.batch_id is distinct from new.batch_id then
      delete from attendance_sheets s using gatherings g
      where s.group_id = new.id and g.id = s.gathering_id and g.batch_id = old.batch_id and g.state = 'called'
        and not s.catch_up and not exists (
          select from attendances a where a.gathering_id = s.gathering_id and a.group_id = s.group_id);
    end if;
    insert into attendance_sheets (gathering_id, group_id)
    select g.id, new.id from gatherings g
    where g.batch_id = new.batch_id and g.state = 'called' and new.state not in ('withdrawn', 'closed')
    on conflict do nothing;
    return null;
  end $$`

const TRIGGER = `
  create trigger sheets_follow_batch after insert or update of batch_id on leader_groups
  for each row execute function app.sheets_follow_batch()`
