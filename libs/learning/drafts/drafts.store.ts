import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import type { DraftText, DraftView } from './draft.dto'

/** Whose draft, of which activity of which group. */
export interface DraftKey {
  readonly authorId: string
  readonly groupId: string
  readonly activityId: string
}

/** A draft, and which page wrote it as its how-manieth. */
export interface DraftRow extends DraftView {
  readonly sequence: number | null
}

const ROW = `text, based_on as "basedOn", version, writer, sequence,
  to_char(saved_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "savedAt"`
const MINE = 'author_id = $1 and group_id = $2 and activity_id = $3'

const FIND: Statement = { name: 'learning_draft', text: `select ${ROW} from drafts where ${MINE}` }
const LOCK: Statement = { name: 'learning_draft_lock', text: `${FIND.text} for update` }

const BEGIN: Statement = {
  name: 'learning_draft_begin',
  text: `
    insert into drafts (author_id, group_id, activity_id, text, based_on, saved_at, writer, sequence)
    values ($1, $2, $3, $4, $5, $6, $7, $8) returning ${ROW}`,
}

const REPLACE: Statement = {
  name: 'learning_draft_replace',
  text: `
    update drafts set text = $4, based_on = $5, saved_at = $6, writer = $7, sequence = $8,
      version = nextval('draft_versions')
    where ${MINE} returning ${ROW}`,
}

const DISCARD: Statement = {
  name: 'learning_draft_discard',
  text: `delete from drafts where ${MINE} and ($4::int is null or version = $4)`,
}

/** All inside the caller's transaction. */
@Injectable()
export class DraftsStore {
  constructor(private readonly database: Database) {}

  async find(key: DraftKey): Promise<DraftRow | null> {
    return (await this.database.run<DraftRow>(FIND, idsOf(key)))[0] ?? null
  }

  /** Under lock, so that the version that is replaced is the one that was compared. */
  async findForChange(key: DraftKey): Promise<DraftRow | null> {
    return (await this.database.run<DraftRow>(LOCK, idsOf(key)))[0] ?? null
  }

  /** Two that begin at once meet in the primary key, so that the second is told. */
  async begin(key: DraftKey, request: DraftText, at: Date): Promise<DraftRow> {
    return only(await this.database.run<DraftRow>(BEGIN, [...idsOf(key), ...valuesOf(request, at)]))
  }

  async replace(key: DraftKey, request: DraftText, at: Date): Promise<DraftRow> {
    return only(await this.database.run<DraftRow>(REPLACE, [...idsOf(key), ...valuesOf(request, at)]))
  }

  async discard(key: DraftKey, version?: number): Promise<void> {
    await this.database.run(DISCARD, [...idsOf(key), version ?? null])
  }
}

function idsOf({ authorId, groupId, activityId }: DraftKey): string[] {
  return [authorId, groupId, activityId]
}

function valuesOf({ text, basedOn, writer, sequence }: DraftText, at: Date): unknown[] {
  return [text, basedOn, at, writer ?? null, writer ? (sequence ?? 0) : null]
}

function only(rows: readonly DraftRow[]): DraftRow {
  const [row] = rows
  if (!row) throw new Error('A draft was neither kept nor refused')
  return row
}
