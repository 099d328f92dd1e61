import type { ApiClient } from '../testing/api-client'
import { startSeededDemo, type SeededDemo } from '../testing/seeded-demo'
import { startWorker, type TestWorker } from '../testing/worker'

/** The demo with its grant, an administrator, a worker, and a way past the locks for what a test checks by hand. */
export interface FundingDemo extends SeededDemo {
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
  const demo = await startSeededDemo(name, NOW)
  const worker = await startWorker(demo.api)
  const administrator = await demo.as('administrator')
  const { body } = await administrator.get('/v1/grants')
  const grantId = (body as { items: { id: string }[] }).items[0]?.id ?? ''
  const me = (await administrator.get('/v1/me')).body as { id: string }
  const [other] = await demo.owner<{ id: string }>(SECOND, [me.id])
  const colleague = demo.api.client.as(await demo.api.signIn(other?.id ?? ''))
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
    await demo.close()
  }
  return { ...demo, worker, administrator, colleague, grantId, draft, ask, made, close }
}
