import { startApi, type TestApi } from '../testing/api'
import type { ApiClient } from '../testing/api-client'
import type { WorldGroup, WorldPerson } from '../testing/world'
import type { RoomCode } from './check-in.dto'

export const START = '2026-11-23T08:00:00Z'

/** An instant of the gathering's day, by its UTC time. */
export const at = (time: string): Date => new Date(`2026-11-23T${time}Z`)

/** A group at a gathering, three minutes after it began: whoever keeps the list, and somebody who takes part. */
export class TestRoom {
  api!: TestApi
  group!: WorldGroup
  facilitator!: ApiClient
  member!: ApiClient
  gathering!: string

  async begin(): Promise<void> {
    this.api.clock.moveTo(at('08:03:20'))
    this.group = await this.api.world.group({ participants: 2 })
    this.gathering = await this.api.world.gathering(this.group, 1, START)
    this.facilitator = await this.clientOf(this.group.facilitator)
    this.member = await this.clientOf(this.group.participants[0])
  }

  async clientOf(person: WorldPerson | undefined): Promise<ApiClient> {
    return this.api.client.as(await this.api.signIn(person?.id ?? ''))
  }

  async shown(who = this.facilitator, id = this.gathering): Promise<RoomCode> {
    return (await who.get(`/v1/gatherings/${id}/check-in-code`)).body as RoomCode
  }

  /** Status and code of the answer. */
  async checkIn(body: object, who = this.member, id = this.gathering): Promise<[number, string]> {
    const answer = await who.post(`/v1/gatherings/${id}/check-in`, { mode: 'physical', ...body })
    return [answer.status, (answer.body as { code?: string }).code ?? '']
  }
}

/** Call once in a file: a room of its own for each test. */
export function testRoom(): TestRoom {
  const room = new TestRoom()
  beforeAll(async () => {
    room.api = await startApi(at('08:03:20'))
  })
  beforeEach(() => room.begin())
  afterAll(() => room.api.close())
  return room
}
