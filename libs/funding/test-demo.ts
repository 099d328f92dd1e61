import { startApi, type TestApi } from '../testing/api'
import type { ApiClient, Identity } from '../testing/api-client'
import { cloneDatabase, type TestDatabase } from '../testing/cluster'
import { startWorker, type TestWorker } from '../testing/worker'
import { withClient } from '../platform/postgres'
import { seedDemo } from '../demo'

/** The demo with its grant, an administrator, a worker, and a way past the locks for what a test checks by hand. */
export interface FundingDemo {
  readonly api: TestApi
  readonly worker: TestWorker
  readonly administrator: ApiClient
  /** The second one: a report needs four eyes. */
  readonly colleague: ApiClient
  readonly grantId: string
  /** A draft of a new version; what was open before is sent back or given up. Answers its id. */
  draft(kind: string, language?: string): Promise<string>
  /** A new version that is asked to be frozen; the worker has not begun. Answers its id. */
  ask(kind: string, language?: string): Promise<string>
  /** A new version, frozen, with its files. Answers its id. */
  made(kind: string, language?: string): Promise<string>
  as(role: string, organisation?: string): Promise<ApiClient>
  /** As the owner of the tables. */
  owner<Row>(text: string, params?: unknown[]): Promise<Row[]>
  close(): Promise<void>
}

/** A report, as far as tests look at it. */
export interface Report {
  readonly id: string
  readonly state: string
  readonly version: number
  readonly sha256: string
  readonly sections: readonly {
    readonly key: string
    readonly title: string
    readonly paragraphs: readonly string[]
    readonly figures: readonly {
      readonly key: string
      readonly value: number | null
      readonly text: string
    }[]
    readonly tables: readonly { readonly key: string; readonly rows: readonly (readonly unknown[])[] }[]
  }[]
  readonly files: readonly { readonly format: string; readonly sha256: string; readonly href: string }[]
}

/** The frozen form, as far as tests look at it. */
export interface Published {
  readonly indicators: readonly {
    readonly key: string
    readonly unit: string
    readonly parts: readonly {
      readonly key: string | null
      readonly value: number | null
      readonly base: number | null
    }[]
  }[]
}

export function figureOf(
  { sections }: Report,
  key: string,
): Report['sections'][number]['figures'][number] | undefined {
  return sections.flatMap(({ figures }) => figures).find((one) => one.key === key)
}

export function tableOf({ sections }: Report, key: string): readonly (readonly unknown[])[] {
  return sections.flatMap(({ tables }) => tables).find((one) => one.key === key)?.rows ?? []
}

/** The bytes of a file. */
export async function download(client: ApiClient, href: string): Promise<Buffer> {
  const collect = (response: NodeJS.ReadableStream, done: (error: null, body: Buffer) => void): void => {
    const pieces: Buffer[] = []
    response.on('data', (piece: Buffer) => pieces.push(piece))
    response.on('end', () => done(null, Buffer.concat(pieces)))
  }
  const answer = await client
    .raw('get', href)
    .buffer(true)
    .parse(collect as never)
  return answer.body as Buffer
}

const SECOND = `
  select person_id as id from role_assignments where role = 'administrator' and to_at is null and person_id <> $1 limit 1`

/** Ends the life of the version that is being worked on, so that the next can begin. */
async function closeOpen(administrator: ApiClient, grantId: string, kind: string): Promise<void> {
  const reason = 'Ny versjon'
  const { body } = await administrator.get(`/v1/reports?grant=${grantId}&limit=100`)
  const all = (body as { items: { id: string; kind: string; stage: string }[] }).items
  const ofKind = all.filter((one) => one.kind === kind)
  const frozen = ofKind.find(({ stage }) => stage === 'in-review' || stage === 'approved')
  if (frozen) {
    await administrator.post(`/v1/reports/${frozen.id}/review-return`, { reason })
    return closeOpen(administrator, grantId, kind)
  }
  const draft = ofKind.find(({ stage }) => stage === 'draft')
  if (draft) await administrator.post(`/v1/reports/${draft.id}/withdrawal`, { reason })
}

const NOW = new Date('2026-11-22T09:00:00Z')

export async function startFundingDemo(name: string): Promise<FundingDemo> {
  const database: TestDatabase = await cloneDatabase(name)
  await seedDemo({ databaseUrl: database.appUrl, now: NOW, log: () => undefined })
  const api = await startApi(NOW, database)
  const worker = await startWorker(api)
  const as = async (role: string, organisation?: string): Promise<ApiClient> => {
    const asked = { as: role, ...(organisation ? { organisation } : {}) }
    const answer = await api.client.post('/v1/demo/session', asked)
    const cookie = String(answer.headers['set-cookie']).split(';')[0] ?? ''
    const identity: Identity = { cookie, csrfToken: (answer.body as { csrfToken: string }).csrfToken }
    return api.client.as(identity)
  }
  const owner = <Row>(text: string, params: unknown[] = []): Promise<Row[]> =>
    withClient(database.ownerUrl, async (client) => (await client.query(text, params)).rows as Row[])
  const administrator = await as('administrator')
  const { body } = await administrator.get('/v1/grants')
  const grantId = (body as { items: { id: string }[] }).items[0]?.id ?? ''
  const me = (await administrator.get('/v1/me')).body as { id: string }
  const [other] = await owner<{ id: string }>(SECOND, [me.id])
  const colleague = api.client.as(await api.signIn(other?.id ?? ''))
  const draft = async (kind: string, language = 'nb'): Promise<string> => {
    await closeOpen(administrator, grantId, kind)
    const begun = await administrator.post(`/v1/grants/${grantId}/reports`, { kind, language })
    return (begun.body as { id: string }).id
  }
  const ask = async (kind: string, language?: string): Promise<string> => {
    const id = await draft(kind, language)
    await administrator.post(`/v1/reports/${id}/freezing`)
    return id
  }
  const made = async (kind: string, language?: string): Promise<string> => {
    const id = await ask(kind, language)
    await worker.drain()
    return id
  }
  const close = async (): Promise<void> => {
    await worker.close()
    await api.close()
  }
  return { api, worker, administrator, colleague, grantId, draft, ask, made, as, owner, close }
}
