import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { DraftText, DraftView } from './draft.dto'

/** Whose draft, of which activity of which group. */
export interface DraftKey {
  readonly authorId: string
  readonly groupId: string
  readonly activityId: string
}

const VIEW = `text, based_on as "basedOn", version,
  to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "savedAt"`
const MINE = 'author_id = $1 and group_id = $2 and activity_id = $3'

const FIND: Statement = { name: 'learning_draft', text: `select ${VIEW} from drafts where ${MINE}` }
const LOCK: Statement = { name: 'learning_draft_lock', text: `${FIND.text} for update` }

const KEEP: Statement = {
  name: 'learning_draft_keep',
  text: `
    with kept as (
      update drafts set text = $4, based_on = $5, saved_at = $6, version = nextval('draft_versions')
      where ${MINE} returning *
    ), begun as (
      insert into drafts (author_id, group_id, activity_id, text, based_on, saved_at)
      select $1, $2, $3, $4, $5, $6 where not exists (select from kept) returning *
    )
    select ${VIEW} from (select * from kept union all select * from begun) draft`,
}

const DISCARD: Statement = {
  name: 'learning_draft_discard',
  text: `delete from drafts where ${MINE} and ($4::int is null or version = $4)`,
}

/** All inside the caller's transaction. */
@Injectable()
export class DraftsStore {
  constructor(private readonly database: Database) {}

  async find(key: DraftKey): Promise<DraftView | null> {
    return (await this.database.run<DraftView>(FIND, idsOf(key)))[0] ?? null
  }

  /** Under lock, so that the version that is replaced is the one that was compared. */
  async findForChange(key: DraftKey): Promise<DraftView | null> {
    return (await this.database.run<DraftView>(LOCK, idsOf(key)))[0] ?? null
  }

  async keep(key: DraftKey, { text, basedOn }: DraftText, at: Date): Promise<DraftView> {
    const [kept] = await this.database.run<DraftView>(KEEP, [...idsOf(key), text, basedOn, at])
    if (!kept) throw new Error('A draft was neither kept nor refused')
    return kept
  }

  async discard(key: DraftKey, version?: number): Promise<void> {
    await this.database.run(DISCARD, [...idsOf(key), version ?? null])
  }
}

function idsOf({ authorId, groupId, activityId }: DraftKey): string[] {
  return [authorId, groupId, activityId]
}
