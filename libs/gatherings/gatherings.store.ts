import { Injectable } from '@nestjs/common'
import type { Actor } from '../platform/actor'
import { Database, type Statement } from '../platform/database'
import type { GatheringView } from './gathering.dto'
import { Gathering } from './gathering.entity'
import { gatheringJson, gatheringsShown } from './gathering-view.sql'

const PAGE: Statement = {
  name: 'gatherings_page',
  text: `
    select ${gatheringJson('$1', '$2::timestamptz')} as view
    ${gatheringsShown} and g.state <> 'draft'
      and exists (select from attendance_sheets s
        where s.gathering_id = g.id and ($3::uuid is null or s.group_id = $3))
      and ($4::timestamptz is null or (g.starts_at, g.id) > ($4, $5::uuid))
    order by g.starts_at, g.id
    limit $6`,
}

const ONE: Statement = {
  name: 'gatherings_one',
  text: `
    select ${gatheringJson('$1', '$2::timestamptz')} as view
    ${gatheringsShown} and g.id = $3
      and ($4::boolean or exists (select from attendance_sheets s where s.gathering_id = g.id))`,
}

@Injectable()
export class GatheringsStore {
  constructor(private readonly database: Database) {}

  async page(
    actor: Actor,
    now: Date,
    filter: { group: string | undefined; after: readonly string[] | null; limit: number },
  ): Promise<GatheringView[]> {
    const { group, after, limit } = filter
    const params = [actor.language, now, group ?? null, after?.[0] ?? null, after?.[1] ?? null, limit]
    return (await this.database.read<{ view: GatheringView }>(actor, PAGE, params)).map((row) => row.view)
  }

  /** @param planned whether it is shown as long as nobody is called, too */
  async one(actor: Actor, now: Date, id: string, planned = false): Promise<GatheringView | null> {
    const params = [actor.language, now, id, planned]
    const [row] = await this.database.read<{ view: GatheringView }>(actor, ONE, params)
    return row?.view ?? null
  }

  find(id: string): Promise<Gathering | null> {
    return this.database.current.findOneBy(Gathering, { id })
  }

  /** One who changes what belongs to a gathering waits for another. */
  lock(id: string): Promise<Gathering | null> {
    return this.database.current.findOne(Gathering, { where: { id }, lock: { mode: 'pessimistic_write' } })
  }

  async save(gathering: Gathering): Promise<void> {
    await this.database.current.save(gathering)
  }
}
