import type { Queries } from '../../platform/database'
import type { Localised } from '../../platform/i18n'

/** Something that must be done by a day, as the noun that knows it tells of it. */
export interface Deadline {
  readonly subjectKind: string
  readonly subjectId: string
  /** Which of the subject's deadlines it is. */
  readonly key: string
  /** `YYYY-MM-DD` in Europe/Oslo. */
  readonly dueOn: string
  /** The network's administrators, or those who facilitate the group. */
  readonly audience: 'administrator' | 'facilitator'
  readonly groupId: string | null
  /** Stands at the beginning of a sentence: "Sluttrapporten for …". */
  readonly title: Localised
  /** The screen where it is seen to. */
  readonly path: string
  /** RFC 3339; null as long as it is not done. */
  readonly doneAt: string | null
}

const KEEP = `
  insert into deadlines (subject_kind, subject_id, key, due_on, audience, group_id, title, path, done_at)
  select d."subjectKind", d."subjectId", d.key, d."dueOn", d.audience, d."groupId", d.title, d.path, d."doneAt"
  from jsonb_to_recordset($1) as d ("subjectKind" text, "subjectId" uuid, key text, "dueOn" date, audience text,
    "groupId" uuid, title jsonb, path text, "doneAt" timestamptz)
  on conflict on constraint uq_deadlines_subject_id_key do update set
    due_on = excluded.due_on, audience = excluded.audience, group_id = excluded.group_id, title = excluded.title,
    path = excluded.path, done_at = excluded.done_at
  where (deadlines.due_on, deadlines.audience, deadlines.group_id, deadlines.title, deadlines.path, deadlines.done_at)
    is distinct from (excluded.due_on, excluded.audience, excluded.group_id, excluded.title, excluded.path, excluded.done_at)`

/** Keeps deadlines as they are told, in the open transaction of whoever changes what they follow from. */
export async function keepDeadlines(tx: Queries, deadlines: readonly Deadline[]): Promise<void> {
  await tx.query(KEEP, [JSON.stringify(deadlines)])
}
