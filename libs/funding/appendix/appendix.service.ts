import type { Writable } from 'node:stream'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { formatDay } from '../../platform/documents'
import { Problem } from '../../platform/http'
import { longWorkbook, patiently } from '../../platform/streaming'
import { mayMakeReports } from '../grant.policy'
import { fill } from '../grant-words'
import { appendixWords } from './appendix-words'
import type { AppendixQuery } from './appendix.dto'
import { appendixColumns, type Asked } from './appendix.report'
import { AppendixStore } from './appendix.store'

const BYTE_ORDER_MARK = '\ufeff'

/** A file that is written while it is read. */
export interface Appendix {
  readonly name: string
  /** Writes all of it to `out` and ends it; fails when the reader goes away. */
  readonly write: (out: Writable) => Promise<void>
}

/** The rows behind the figures of people, without names: for who makes the report, and nobody else. */
@Injectable()
export class AppendixService {
  constructor(
    private readonly store: AppendixStore,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem not-found for a grant that the reader does not see
   * @throws Problem forbidden for who may not make its reports
   */
  async csv(actor: Actor, grantId: string, query: AppendixQuery): Promise<Appendix> {
    const asked = await this.asked(actor, grantId, query)
    const headings = appendixColumns[asked.rows].map((column) => appendixWords[column][asked.language])
    return {
      name: `${nameOf(asked)}.csv`,
      write: (out) => {
        out.write(`${BYTE_ORDER_MARK}${headings.join(';')}\n`)
        return this.store.csv(actor, asked, out)
      },
    }
  }

  /** The same rows as a workbook; see {@link csv}. */
  async xlsx(actor: Actor, grantId: string, query: AppendixQuery): Promise<Appendix> {
    const asked = await this.asked(actor, grantId, query)
    const { language } = asked
    const say = (word: keyof typeof appendixWords): string => appendixWords[word][language]
    const lines = [say('whose'), fill(say('of'), { day: formatDay(asked.day, language) })]
    const columns = appendixColumns[asked.rows].map((column) => ({
      title: say(column),
      numeric: column === 'module',
    }))
    const write = (out: Writable): Promise<void> =>
      this.store.rows(actor, asked, async (rows) => {
        await longWorkbook(
          { name: say('about'), lines },
          { name: say(asked.rows), columns, rows },
          patiently(out),
        )
        out.end()
      })
    return { name: `${nameOf(asked)}.xlsx`, write }
  }

  private async asked(
    actor: Actor,
    grantId: string,
    { rows = 'attendance', day = this.clock.today() }: AppendixQuery,
  ): Promise<Asked> {
    const grant = await this.store.grant(actor, grantId)
    if (grant === null) throw new Problem('not-found', 'request.not-found')
    if (!mayMakeReports(actor)) throw new Problem('forbidden', 'access.denied')
    return { rows, grantId, day, language: actor.language }
  }
}

function nameOf({ rows, day, language }: Asked): string {
  return fill(appendixWords.file[language], { what: appendixWords[rows][language].toLowerCase(), day })
}
