import type { Pool, PoolClient, QueryResult, QueryResultRow } from 'pg'
import {
  ATTENDANCE,
  LOCK_SHEETS,
  MARK,
  ON_SHEETS,
  TOUCH_SHEETS,
} from '../libs/gatherings/attendance/attendance.statements'
import type { Statement } from '../libs/platform/database'

export interface AttendanceBody {
  readonly marks: ReadonlyArray<{ enrolmentId: string; status: string }>
}

interface AttendanceRow extends QueryResultRow {
  readonly view: unknown
  readonly version: string
}

const GATHERING: Statement = {
  name: 'baseline_gathering',
  text: 'select id, cohort_id, starts_at, ends_at, state from gatherings where id = $1',
}

export async function readAttendance(on: Pool | PoolClient, now: Date, id: string): Promise<AttendanceRow> {
  const [row] = (await run<AttendanceRow>(on, ATTENDANCE, ['nb', now, id])).rows
  if (!row) throw new Error('No such gathering')
  return row
}

/** The same statements in the same order as the service; what it checks of the answers is left out. */
export async function recordAttendance(
  pool: Pool,
  now: Date,
  id: string,
  { marks }: AttendanceBody,
  by: string,
): Promise<AttendanceRow> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await run(client, GATHERING, [id])
    await run(client, LOCK_SHEETS, [id])
    const ids = marks.map(({ enrolmentId }) => enrolmentId)
    const { rows } = await run<{ groupId: string }>(client, ON_SHEETS, [id, ids])
    await run(client, MARK, [id, JSON.stringify(marks), by, now])
    await run(client, TOUCH_SHEETS, [id, [...new Set(rows.map(({ groupId }) => groupId))], now, by])
    const written = await readAttendance(client, now, id)
    await client.query('commit')
    return written
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

function run<Row extends QueryResultRow>(
  on: Pool | PoolClient,
  statement: Statement,
  values: readonly unknown[],
): Promise<QueryResult<Row>> {
  return on.query<Row>({ ...statement, values: [...values] })
}
