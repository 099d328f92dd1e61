import { Injectable } from '@nestjs/common'
import { Database } from '../platform/database'
import type { DrawnView } from './question.dto'

/** An activity of one version of a programme. */
export interface ActivityPlace {
  readonly versionId: string
  readonly activityId: string
}

/** An activity under lock. */
export interface HeldActivity {
  readonly published: boolean
  readonly asks: boolean
  readonly version: number
}

const HOLD = `
  select v.published_at is not null as published, a.question is not null as asks, a.version
  from programme_versions v join activities a on a.programme_version_id = v.id and a.id = $2
  where v.id = $1 for update of v, a`

const DRAW = `
  with drawn as (
    update activities a set question = q.text, question_id = q.id, version = a.version + 1
    from questions q where q.id = $3 and a.programme_version_id = $1 and a.id = $2
    returning a.question, a.question_id as "questionId", a.version)
  select * from drawn`

@Injectable()
export class DrawsStore {
  constructor(private readonly database: Database) {}

  async hold({ versionId, activityId }: ActivityPlace): Promise<HeldActivity | null> {
    return (await this.query<HeldActivity>(HOLD, [versionId, activityId]))[0] ?? null
  }

  async draw({ versionId, activityId }: ActivityPlace, questionId: string): Promise<DrawnView | null> {
    return (await this.query<DrawnView>(DRAW, [versionId, activityId, questionId]))[0] ?? null
  }

  private query<Row>(text: string, params: readonly unknown[]): Promise<Row[]> {
    return this.database.current.query<Row[]>(text, [...params])
  }
}
