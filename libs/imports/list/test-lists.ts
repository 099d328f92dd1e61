import type { Response } from 'supertest'
import type { TestApi } from '../../testing/api'
import type { ApiClient } from '../../testing/api-client'
import type { WorldCohort, WorldGroup } from '../../testing/world'
import type { ImportRowView, ImportView } from '../import.dto'

export const HEADINGS = 'organisasjonsnummer;navn;e-post;kategori;tittel;gruppe;rolle'

export interface ListedMember {
  readonly email: string
  /** As the file would have it for nothing to change. */
  readonly line: string
}

export function fileOf(lines: readonly string[]): string {
  return [HEADINGS, ...lines].join('\r\n')
}

export function refused(answer: Response): unknown[] {
  return [answer.status, (answer.body as { code: string }).code]
}

/** For tests: lists of the people in a group, and an administrator who uploads and applies them. */
export class TestLists {
  constructor(
    private readonly api: TestApi,
    private readonly administrator: ApiClient,
  ) {}

  membersOf(group: WorldGroup): Promise<ListedMember[]> {
    return this.api.world.sql<ListedMember>(
      `select p.email, concat_ws(';', o.organisation_number, p.name, p.email,
         case e.category when 'top-leader' then 'toppleder' else 'utviklingsleder' end, e.title, '') as line
       from enrolments e join people p on p.id = e.person_id join leader_groups g on g.id = e.group_id
       join organisations o on o.id = g.organisation_id
       where e.group_id = $1 and e.to_on is null order by p.id`,
      [group.id],
    )
  }

  /** The number of the group's organisation. */
  async numberOf(group: WorldGroup): Promise<string> {
    const [row] = await this.api.world.sql<{ number: string }>(
      'select organisation_number as number from organisations where id = $1',
      [group.organisationId],
    )
    return row?.number ?? ''
  }

  async upload(cohort: WorldCohort, lines: readonly string[]): Promise<ImportView> {
    const answer = await this.administrator.post(`/v1/imports?cohort=${cohort.id}`, fileOf(lines), {
      'content-type': 'text/csv',
    })
    expect(answer.status).toBe(201)
    const view = answer.body as ImportView
    expect(answer.headers.location).toBe(`/v1/imports/${view.id}`)
    return view
  }

  async rowsOf({ id }: ImportView, change = ''): Promise<ImportRowView[]> {
    const path = `/v1/imports/${id}/rows?limit=100${change && `&change=${change}`}`
    return ((await this.administrator.get(path)).body as { items: ImportRowView[] }).items
  }

  apply({ id }: ImportView): Promise<Response> {
    return this.administrator.post(`/v1/imports/${id}/application`)
  }
}
