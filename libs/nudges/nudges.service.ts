import './nudge.problems'
import { randomUUID } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { Post, type NewMail } from '../mails'
import { systemActor, type Actor } from '../platform/actor'
import { Clock } from '../platform/clock'
import { Database } from '../platform/database'
import { Problem } from '../platform/http'
import { Matters } from './matters/matters.service'
import type { NewNudge, NudgePreview, NudgeSent } from './nudge.dto'
import { mayNudge } from './nudge.policy'
import { nudgeLetter } from './sending/nudge-letter'
import type { Matter } from './matters/nudge-subjects'
import { quietUntil } from './sending/nudge-times'
import { sayAll } from './nudge-words'
import { previewView, recipientView, tidyLine, whenText } from './nudges.views'
import { NudgesStore, type RecipientRow } from './nudges.store'
import { RulesAhead } from './sending/rules-ahead.service'

/** Looks at what the sender may not: whether an address works, and who has stopped what. */
const CLERK = systemActor('nudges')

/** A reminder that a person sends about one thing, after having read it as its readers will. */
@Injectable()
export class NudgesService {
  constructor(
    private readonly database: Database,
    private readonly matters: Matters,
    private readonly store: NudgesStore,
    private readonly rules: RulesAhead,
    private readonly post: Post,
    private readonly clock: Clock,
  ) {}

  /** How it will look, when it goes, and who gets it. Nothing is written. */
  preview(actor: Actor, request: NewNudge): Promise<NudgePreview> {
    return this.database.transaction(actor, async () => {
      const { matter, rows } = await this.asked(actor, request)
      const sender = await this.sender(actor)
      const now = this.clock.now()
      const letter = ({ name, language }: RecipientRow) =>
        nudgeLetter(matter, { name, language, ...this.from(request, sender, matter) })
      const ahead = await this.rules.find(actor, matter, now)
      return previewView(rows, {
        letter,
        ahead,
        sendAt: this.rules.goesAt(now),
        now,
        language: actor.language,
      })
    })
  }

  /**
   * Sends it to those of the chosen who have not done it and are not to be left in peace; says who is left out, and why.
   *
   * @throws Problem conflict when nobody is left
   */
  send(actor: Actor, request: NewNudge): Promise<NudgeSent> {
    return this.database.transaction(actor, async () => {
      const { matter, rows } = await this.asked(actor, request)
      const now = this.clock.now()
      const [press, sendAt] = [randomUUID(), this.rules.goesAt(now)]
      const willing = rows.filter((row) => recipientView(row, now, actor.language).gets)
      const written = await this.store.add({
        ...{ press, group: request.group, subject: request.subject, about: request.about },
        ...{ people: willing.map(({ id }) => id), line: tidyLine(request.line), sentBy: actor.id ?? '' },
        ...{ pressedAt: now, sendAt, quietUntil: quietUntil(now) },
      })
      if (written.length === 0) throw new Problem('conflict', 'nudge.nobody')
      const sender = await this.sender(actor)
      const mails = written.map(({ id, personId }) => {
        const row = willing.find((one) => one.id === personId) as RecipientRow
        return this.mail(id, row, { matter, request, sender, sendAt })
      })
      await this.post.claim(mails)
      const got = new Set(written.map(({ personId }) => personId))
      // Whoever is left was somebody else's a moment ago, and is told as such.
      const left = rows.filter(({ id }) => !got.has(id))
      return {
        ...{
          id: press,
          sendAt: sendAt.toISOString(),
          group: { id: matter.group.id, name: matter.group.name },
        },
        ...{ when: whenText(sendAt, now, actor.language), seconds: Math.floor((+sendAt - +now) / 1000) },
        people: willing.filter(({ id }) => got.has(id)).map(({ id, name }) => ({ id, name })),
        left: left.map((row) => {
          return recipientView(willing.includes(row) ? { ...row, nudgedAt: now } : row, now, actor.language)
        }),
      }
    })
  }

  /** @throws Problem conflict when it has gone */
  undo(actor: Actor, press: string): Promise<void> {
    return this.database.transaction(actor, async () => {
      if (await this.store.undo(press, this.clock.now())) return
      const found = await this.store.pressed(press)
      if (!found) throw new Problem('not-found', 'request.not-found')
      if (!found.undone) throw new Problem('conflict', 'nudge.gone')
    })
  }

  /** @throws Problem not-found when the actor does not see the group, forbidden when they may not nudge in it */
  private async asked(
    actor: Actor,
    request: NewNudge,
  ): Promise<{ matter: Matter; rows: readonly RecipientRow[] }> {
    const matter = await this.matters.find(actor, request)
    if (!matter) throw new Problem('not-found', 'request.not-found')
    const { id: groupId, cohortId } = matter.group
    if (!mayNudge(actor, { groupId, cohortId })) throw new Problem('forbidden', 'access.denied')
    const wanted = request.people
    // Whoever presses has not done it either, perhaps; they need no mail to know.
    const others = matter.people.filter(({ id }) => id !== actor.id)
    const people = others.filter(({ id }) => wanted === undefined || wanted.includes(id))
    if (people.length === 0) throw new Problem('conflict', 'nudge.done')
    const ids = people.map(({ id }) => id)
    const now = this.clock.now()
    const rows = await this.database.transaction(CLERK, () => this.store.recipients(CLERK, request, ids, now))
    return { matter, rows }
  }

  private sender(actor: Actor): Promise<string> {
    return this.store.senderName(actor.id ?? '')
  }

  private from({ line }: NewNudge, sender: string, { path }: Matter) {
    return { sender, line: tidyLine(line), today: this.clock.today(), href: this.post.link(path) }
  }

  private mail(
    id: string,
    { id: personId, name, language }: RecipientRow,
    asked: { matter: Matter; request: NewNudge; sender: string; sendAt: Date },
  ): NewMail {
    const { matter, request, sender, sendAt } = asked
    return {
      ...{ key: `nudge/${id}`, kind: 'nudge', personId, groupIds: [matter.group.id], urgent: false, sendAt },
      letter: nudgeLetter(matter, { name, language, ...this.from(request, sender, matter) }),
      because: sayAll('because', { sender }),
      stops: ['nudge'],
      about: {
        ...{ nudge: id, condition: matter.subject, module: String(matter.module) },
        ...(matter.subject === 'answer' ? { step: matter.step ?? '', answer: request.about } : {}),
      },
    }
  }
}
