import type { Response } from 'supertest'
import type { TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { MembersView } from './member.dto'

/** For tests: somebody at the members screen of one group, who always builds on what is there now. */
export class TestMembers {
  constructor(
    private readonly api: TestApi,
    readonly client: ApiClient,
    readonly group: WorldGroup,
  ) {}

  static async by(api: TestApi, person: WorldPerson, group: WorldGroup): Promise<TestMembers> {
    return new TestMembers(api, api.client.as(await api.signIn(person.id)), group)
  }

  get path(): string {
    return `/v1/groups/${this.group.id}/members`
  }

  async list(): Promise<MembersView> {
    return (await this.client.get(this.path)).body as MembersView
  }

  async matching(): Promise<Record<string, string>> {
    return { 'if-match': `"${(await this.list()).version}"` }
  }

  async add(member: object): Promise<Response> {
    return this.client.post(this.path, member, await this.matching())
  }

  async change(person: WorldPerson, change: object): Promise<Response> {
    return this.client.patch(`${this.path}/${this.enrolmentOf(person)}`, change, await this.matching())
  }

  async end(person: WorldPerson, ending: object): Promise<Response> {
    const path = `${this.path}/${this.enrolmentOf(person)}/ending`
    return this.client.post(path, ending, await this.matching())
  }

  async replace(person: WorldPerson, replacement: object): Promise<Response> {
    const path = `${this.path}/${this.enrolmentOf(person)}/replacement`
    return this.client.post(path, replacement, await this.matching())
  }

  async handOver(request: object): Promise<Response> {
    return this.client.post(`/v1/groups/${this.group.id}/hand-overs`, request, await this.matching())
  }

  enrolmentOf({ id }: WorldPerson): string {
    return this.group.enrolments.get(id) ?? ''
  }

  async personBy(email: string): Promise<WorldPerson> {
    const [row] = await this.api.world.sql<WorldPerson>(
      'select id, name, email from people where email = $1',
      [email],
    )
    if (!row) throw new Error(`Nobody has the address ${email}`)
    return row
  }
}

let counted = 0

/** Somebody whom nobody has heard of. */
export function newcomer(rest: object = {}): {
  email: string
  name: string
  category: string
  title: string
} {
  counted += 1
  return {
    email: `ny.${counted}.${process.pid}@prove.example`,
    name: `Ny Leder ${counted}`,
    category: 'top-leader',
    title: 'Kommunalsjef',
    ...rest,
  }
}

export function refusal(answer: Response): unknown[] {
  return [answer.status, (answer.body as { code?: string }).code]
}
