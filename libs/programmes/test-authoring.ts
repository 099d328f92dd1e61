import type { TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from './authoring/version.dto'

export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers: Record<string, string>
}

export const on = (version: number | string): Record<string, string> => ({ 'if-match': `"${version}"` })
export const codeOf = ({ status, body }: Answer): unknown[] => [status, (body as { code: string }).code]
export const texts = (nb: string): { nb: string; nn: string; en: string } => ({ nb, nn: '', en: '' })

export interface Draft {
  readonly path: string
  readonly draft: AuthoredVersion
}

/** Two who write programmes, and what they write on. */
export class Authors {
  private constructor(
    private readonly api: TestApi,
    readonly instructor: ApiClient,
    readonly administrator: ApiClient,
  ) {}

  static async of(api: TestApi): Promise<Authors> {
    const as = async ({ id }: WorldPerson): Promise<ApiClient> => api.client.as(await api.signIn(id))
    const instructor = await api.world.instructor(await api.world.cohort())
    return new Authors(api, await as(instructor), await as(await api.world.administrator()))
  }

  async as({ id }: WorldPerson): Promise<ApiClient> {
    return this.api.client.as(await this.api.signIn(id))
  }

  /** A published version that a cohort follows, and where its programme and it are found. */
  async published(): Promise<{ group: WorldGroup; programme: string; version: string }> {
    const group = await this.api.world.group()
    const { id, versionId } = group.cohort.programme
    await this.api.world.sql('update programme_versions set published_at = now() where id = $1', [versionId])
    return { group, programme: `/v1/programmes/${id}`, version: `/v1/programme-versions/${versionId}` }
  }

  async draftOf(programme: string): Promise<Draft> {
    const answer = await this.instructor.post(`${programme}/versions`)
    if (answer.status !== 201) throw new Error(`No draft: ${answer.text}`)
    const draft = answer.body as AuthoredVersion
    return { path: `/v1/programme-versions/${draft.id}`, draft }
  }

  async read(path: string): Promise<AuthoredVersion> {
    return (await this.instructor.get(path)).body as AuthoredVersion
  }
}

export function moduleOf({ modules }: AuthoredVersion, number = 1): AuthoredModule {
  const module = modules.find((one) => one.number === number)
  if (!module) throw new Error(`No module ${number}`)
  return module
}

export function first(version: AuthoredVersion): AuthoredActivity {
  const [activity] = moduleOf(version).activities
  if (!activity) throw new Error('No activity')
  return activity
}

/** What the editor sends back, with something else in it. */
export function request(activity: AuthoredActivity, given: object = {}): object {
  const { title, body, question, link, captions, transcript, template } = activity
  const { minutes, required, answeredBy, minAgreements } = activity
  const all = { title, body, question, link, captions, transcript, template }
  return { ...all, minutes, required, answeredBy, minAgreements, ...given }
}
