import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database, type Statement } from '../../platform/database'
import { activityJson, moduleJson, versionSelect } from './version.sql'
import type { OrderView } from '../drafts/draft.dto'
import type { AuthoredActivity, AuthoredModule, AuthoredVersion } from './version.dto'

const ONE: Statement = { name: 'programme_version_whole', text: `${versionSelect} where v.id = $1` }

const MODULE: Statement = {
  name: 'programme_version_module',
  text: `select ${moduleJson} as one from modules m where m.programme_version_id = $1 and m.id = $2`,
}

const ACTIVITY: Statement = {
  name: 'programme_version_activity',
  text: `select ${activityJson} as one from activities a where a.programme_version_id = $1 and a.id = $2`,
}

const ORDER: Statement = {
  name: 'programme_version_order',
  text: `
    select v.version, (select coalesce(json_agg(json_build_object('id', m.id, 'number', m.number, 'activities',
        (select coalesce(json_agg(json_build_object('id', a.id, 'step', a.step, 'position', a.position)
            order by array_position(array['prework', 'gathering', 'postwork'], a.step), a.position), '[]')
          from activities a where a.programme_version_id = v.id and a.module_id = m.id)) order by m.number), '[]')
      from modules m where m.programme_version_id = v.id) as modules
    from programme_versions v where v.id = $1`,
}

/** Reads versions of programmes as their authors see them. */
@Injectable()
export class VersionsStore {
  constructor(private readonly database: Database) {}

  async one(actor: Actor, id: string): Promise<AuthoredVersion | null> {
    return (await this.database.read<AuthoredVersion>(actor, ONE, [id]))[0] ?? null
  }

  async module(actor: Actor, versionId: string, id: string): Promise<AuthoredModule | null> {
    return (await this.database.read<{ one: AuthoredModule }>(actor, MODULE, [versionId, id]))[0]?.one ?? null
  }

  async activity(actor: Actor, versionId: string, id: string): Promise<AuthoredActivity | null> {
    const [row] = await this.database.read<{ one: AuthoredActivity }>(actor, ACTIVITY, [versionId, id])
    return row?.one ?? null
  }

  async order(actor: Actor, id: string): Promise<OrderView | null> {
    return (await this.database.read<OrderView>(actor, ORDER, [id]))[0] ?? null
  }
}
