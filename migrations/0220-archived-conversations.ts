import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What came after the guard of archived cohorts is guarded as well: comments, discussions, openings and whoever is
 * writing. Words can be taken away and names can be erased also there, because people may have to be forgotten.
 */
export class ArchivedConversations implements MigrationInterface {
  name = 'ArchivedConversations0000000000220'

  async up(runner: QueryRunner): Promise<void> {
    for (const { table, by, words, key, archived } of SPOKEN) {
      await runner.query(guard(table, 'insert', by))
      await runner.query(refusal(table, words, key, archived))
      await runner.query(guardWords(table))
    }
    for (const command of ['insert', 'update'])
      await runner.query(guard('submission_claims', command, 'group'))
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...SPOKEN.map(({ table }) => table), 'submission_claims']) {
      for (const command of ['insert', 'update']) {
        await runner.query(`drop trigger archived_${command} on ${table}`)
      }
    }
    for (const { table } of SPOKEN) await runner.query(`drop function app.refuse_archived_words_${table}`)
  }
}

/** What is said, which column has the words, how a row is known, and how it belongs to a cohort. */
const SPOKEN = [
  {
    table: 'submission_comments',
    by: 'submission',
    words: 'text',
    key: 'id',
    archived: `join submissions s on s.id = t.submission_id
      join leader_groups g on g.id = s.group_id join cohorts c on c.id = g.cohort_id`,
  },
  {
    table: 'discussion_posts',
    by: 'cohort',
    words: 'text',
    key: 'id',
    archived: 'join cohorts c on c.id = t.cohort_id',
  },
  {
    table: 'module_openings',
    by: 'group',
    words: 'sentence',
    key: 'group_id, module_id',
    archived: 'join leader_groups g on g.id = t.group_id join cohorts c on c.id = g.cohort_id',
  },
]

/** Refuses other words than those that stand; no words at all are no other words. */
const refusal = (table: string, words: string, key: string, archived: string): string => `
  create function app.refuse_archived_words_${table}() returns trigger
  language plpgsql security definer set search_path = public, pg_temp set app.inside = 'yes' as $$
  begin
    if exists (select from touched t join past p using (${key}) ${archived}
      where c.state = 'archived' and t.${words} <> '' and t.${words} <> p.${words}) then
      raise exception 'an archived cohort is only read' using errcode = '23514', constraint = 'ck_cohorts_archived';
    end if;
    return null;
  end $$`

const guardWords = (table: string): string => `
  create trigger archived_update after update on ${table}
  referencing old table as past new table as touched
  for each statement execute function app.refuse_archived_words_${table}()`

const guard = (table: string, command: string, by: string): string => `
  create trigger archived_${command} after ${command} on ${table}
  referencing new table as touched
  for each statement execute function app.refuse_archived_${by}()`
