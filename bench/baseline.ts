import 'reflect-metadata'
import fastify, { type FastifyInstance } from 'fastify'
import { Pool } from 'pg'
import { HOME, type HomeRow } from '../libs/home/home.store'
import { homeView } from '../libs/home/home.view'
import { Clock } from '../libs/platform/clock'
import { PLANNING, type Statement } from '../libs/platform/database'
import { groupStanding, personStanding } from '../libs/progress'
import { GROUP_WITH_PEOPLE, type GroupRow, type PersonRow } from '../libs/progress/facts/progress.statements'
import { MATRIX, type MatrixFacts } from '../libs/progress/facts/matrix.statement'
import { matrixView, progressView } from '../libs/progress/progress.views'
import { readAttendance, recordAttendance, type AttendanceBody } from './baseline-attendance'

export interface BaselinePlan {
  /** Connection of the owner of the tables, whom row-level security does not hold. */
  readonly databaseUrl: string
  readonly port: number
  readonly pool: number
  /** What a session would say of the one participant whose home is asked for. */
  readonly group: string
}

const LANGUAGE = 'nb'
const clock = new Clock()

/**
 * What somebody would write who cares for nothing but pace: the same statements and the same pure functions, and no
 * row-level security, no sessions, no validation, no framework above Fastify.
 */
function baseline({ databaseUrl, pool: max, group }: BaselinePlan): FastifyInstance {
  // The one setting that a statement itself reads stands here once a connection, not once a transaction.
  const pool = new Pool({ connectionString: databaseUrl, max, options: `${PLANNING} -c app.groups=${group}` })
  pool.on('error', () => undefined)
  const read = async <Row extends object>(statement: Statement, params: readonly unknown[]): Promise<Row[]> =>
    (await pool.query<Row>({ ...statement, values: [...params] })).rows
  const server = fastify()
  server.get('/v1/health', async () => ({ status: 'ok' }))
  server.get('/v1/home', async (request) => {
    const telling = { today: clock.today(), language: LANGUAGE } as const
    const params = [LANGUAGE, telling.today, null, clock.now(), request.headers['x-person']]
    const [row] = await read<HomeRow>(HOME, params)
    return row && homeView(row, clock.now(), telling)
  })
  server.get<{ Params: { id: string } }>('/v1/groups/:id/progress', async ({ params: { id } }) => {
    const telling = { today: clock.today(), language: LANGUAGE } as const
    const params = [LANGUAGE, telling.today, id]
    const [row] = await read<GroupRow & { members: PersonRow[] }>(GROUP_WITH_PEOPLE, params)
    if (!row) return undefined
    const standing = (member: PersonRow) => personStanding(row.modules, member.modules, telling)
    const people = row.members.map((member) => ({ member, standing: standing(member) }))
    return progressView(row, groupStanding(row.modules, telling), people)
  })
  server.get<{ Params: { id: string } }>('/v1/cohorts/:id/progress', async ({ params: { id } }) => {
    const telling = { today: clock.today(), language: LANGUAGE } as const
    const [facts] = await read<MatrixFacts>(MATRIX, [LANGUAGE, telling.today, id])
    return facts && matrixView(facts, telling)
  })
  server.get<{ Params: { id: string } }>(
    '/v1/gatherings/:id/attendance',
    async ({ params: { id } }, reply) => {
      const { view, version } = await readAttendance(pool, clock.now(), id)
      return reply.header('etag', `"${version}"`).send(view)
    },
  )
  server.put<{ Params: { id: string }; Body: AttendanceBody }>(
    '/v1/gatherings/:id/attendance',
    async ({ params: { id }, body, headers }, reply) => {
      const { view, version } = await recordAttendance(
        pool,
        clock.now(),
        id,
        body,
        String(headers['x-person']),
      )
      return reply.header('etag', `"${version}"`).send(view)
    },
  )
  return server
}

async function main(): Promise<void> {
  const plan = JSON.parse(process.argv[2] ?? '{}') as BaselinePlan
  const server = baseline(plan)
  await server.listen({ host: '127.0.0.1', port: plan.port })
  const end = (): void => void server.close().then(() => process.exit(0))
  process.once('SIGTERM', end)
  process.once('disconnect', end)
}

void main()
