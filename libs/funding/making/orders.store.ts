import { Injectable } from '@nestjs/common'
import { Database, type Statement } from '../../platform/database'
import { stepWords } from '../grant-words'

/** What is frozen stays so; what is not is a draft as before. */
const CANCEL: Statement = {
  name: 'funding_cancel_making',
  text: `
    update reports r set revision = revision + 1,
      (state, step, percent) = (
        select case when s.found then 'cancelled' else 'idle' end, case when s.found then 'cancelled' else 'idle' end,
          case when s.found then $2::int else 0 end
        from (select exists (select from report_snapshots where report_id = r.id) as found) s)
    where id = $1 and state in ('queued', 'making') returning id`,
}

/** A draft is not frozen again without being asked for: somebody may have written in it since. */
const AGAIN: Statement = {
  name: 'funding_make_again',
  text: `
    update reports set state = 'queued', step = 'queued', percent = 0, revision = revision + 1
    where id = $1 and state in ('failed', 'cancelled')
      and exists (select from report_snapshots s where s.report_id = reports.id) returning id`,
}

/** What people tell the making of a report to do. */
@Injectable()
export class OrdersStore {
  constructor(private readonly database: Database) {}

  /** Whether it was being made. */
  async cancel(id: string): Promise<boolean> {
    return (await this.database.run(CANCEL, [id, stepWords.cancelled.percent])).length === 1
  }

  /** Whether it had stopped. */
  async again(id: string): Promise<boolean> {
    return (await this.database.run(AGAIN, [id])).length === 1
  }
}
