import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * An archived cohort is read, and nothing else, whoever writes and by whichever way. Asked once a statement and not once a
 * row, so that marking fourteen people costs one look-up, and an import of thousands costs one as well.
 */
export class ArchivedCohorts implements MigrationInterface {
  name = 'ArchivedCohorts0000000000161'

  async up(runner: QueryRunner): Promise<void> {
    for (const [by, archived] of Object.entries(ARCHIVED)) {
      await runner.query(refusal(by, archived))
    }
    for (const [table, { by, on = COMMANDS }] of Object.entries(GUARDED)) {
      for (const command of on) await runner.query(guard(table, by, command))
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const by of Object.keys(ARCHIVED)) {
      await runner.query(`drop function app.refuse_archived_${by} cascade`)
    }
  }
}

type By = 'cohort' | 'group' | 'submission'
type Command = 'insert' | 'update' | 'delete'

const COMMANDS: readonly Command[] = ['insert', 'update', 'delete']

/** How the rows that were touched belong to a cohort. */
const ARCHIVED: Readonly<Record<By, string>> = {
  cohort: 'join cohorts c on c.id = t.cohort_id',
  group: 'join leader_groups g on g.id = t.group_id join cohorts c on c.id = g.cohort_id',
  submission: `join submissions s on s.id = t.submission_id
    join leader_groups g on g.id = s.group_id join cohorts c on c.id = g.cohort_id`,
}

/** Taking away one's own reflection stays everybody's right; nothing can be written or changed. */
const GUARDED: Readonly<Record<string, { readonly by: By; readonly on?: readonly Command[] }>> = {
  batches: { by: 'cohort' },
  leader_groups: { by: 'cohort' },
  enrolments: { by: 'cohort' },
  role_assignments: { by: 'cohort', on: ['insert', 'delete'] },
  gatherings: { by: 'cohort' },
  attendance_sheets: { by: 'group' },
  attendances: { by: 'group' },
  activity_completions: { by: 'group' },
  reflections: { by: 'group', on: ['insert', 'update'] },
  submissions: { by: 'group' },
  submission_versions: { by: 'submission', on: ['insert'] },
  submission_agreements: { by: 'submission', on: ['insert', 'delete'] },
}

/** Security definer, because whether it is archived must be seen by whoever may see the cohort or not. */
const refusal = (by: string, archived: string): string => `
  create function app.refuse_archived_${by}() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    if exists (select from touched t ${archived} where c.state = 'archived') then
      raise exception 'an archived cohort is only read' using errcode = '23514', constraint = 'ck_cohorts_archived';
    end if;
    return null;
  end $$`

const guard = (table: string, by: By, command: Command): string => `
  create trigger archived_${command} after ${command} on ${table}
  referencing ${command === 'delete' ? 'old' : 'new'} table as touched
  for each statement execute function app.refuse_archived_${by}()`
