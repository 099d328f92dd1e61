import { setTimeout as after } from 'node:timers/promises'
import { Injectable, type OnModuleDestroy } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Actor } from '../../platform/actor'
import { stepWords } from '../grant-words'
import type { Making } from './reports.store'
import { ReportsService } from './reports.service'

const LOOK_EVERY_MS = 300
/** A line that says nothing, so that nobody on the way takes the silence for the end. */
const SIGN_OF_LIFE_EVERY = 50
/** Then the reader connects again, and is admitted again. */
const LONGEST_LOOKS = 1_000

/** Tells how far a report has come as server-sent events; each event's id is the revision that it tells of. */
@Injectable()
export class ReportEvents implements OnModuleDestroy {
  private readonly ending = new AbortController()

  constructor(private readonly reports: ReportsService) {}

  /** Open lines would keep the program from ending. */
  onModuleDestroy(): void {
    this.ending.abort()
  }

  /**
   * Writes until the report is ready, has failed or was cancelled. Who has seen the end gets 204, which tells a browser not to
   * connect again.
   */
  async stream(actor: Actor, id: string, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const seen = revisionIn(request)
    const first = await this.reports.making(actor, id)
    if (isOver(first) && seen >= first.revision) {
      await reply.status(204).send()
      return
    }
    reply.hijack()
    const { raw } = reply
    raw.writeHead(200, { ...headersOf(reply), ...EVENTS })
    const gone = new AbortController()
    raw.on('close', () => gone.abort())
    const signal = AbortSignal.any([gone.signal, this.ending.signal])
    const write = (text: string): void => void (signal.aborted || raw.write(text))
    await this.tell(actor, id, { first, seen, write, signal }).catch(() => undefined)
    raw.end()
  }

  private async tell(actor: Actor, id: string, line: Line): Promise<void> {
    let { seen } = line
    let now = line.first
    for (let look = 1; look <= LONGEST_LOOKS; look++) {
      if (now.revision > seen) line.write(eventOf(now, actor))
      seen = Math.max(seen, now.revision)
      if (isOver(now)) return
      if (look % SIGN_OF_LIFE_EVERY === 0) line.write(': \n\n')
      await after(LOOK_EVERY_MS, undefined, { signal: line.signal })
      now = await this.reports.making(actor, id)
    }
  }
}

interface Line {
  readonly first: Making
  readonly seen: number
  readonly write: (text: string) => void
  readonly signal: AbortSignal
}

const EVENTS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  'x-accel-buffering': 'no',
}

function eventOf({ state, percent, step, revision }: Making, { language }: Actor): string {
  const data = JSON.stringify({ state, percent, step: stepWords[step][language] })
  return `id: ${revision}\nevent: progress\ndata: ${data}\n\n`
}

function isOver({ state }: Making): boolean {
  return state !== 'queued' && state !== 'making'
}

function revisionIn(request: FastifyRequest): number {
  const given = request.headers['last-event-id']
  return typeof given === 'string' && /^\d{1,9}$/.test(given) ? Number(given) : 0
}

function headersOf(reply: FastifyReply): Record<string, string | number | string[]> {
  const known = Object.entries(reply.getHeaders())
  return Object.fromEntries(
    known.filter((entry): entry is [string, string | number | string[]] => entry[1] !== undefined),
  )
}
