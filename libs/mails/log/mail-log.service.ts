import '../mail.problems'
import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Database } from '../../platform/database'
import { cursorFrom, DEFAULT_LIMIT, pageOf, Problem, type Page } from '../../platform/http'
import { kindsOfMail, mailKinds } from '../mail-kinds'
import { outcomes } from '../mail-words'
import { troubled, type MailKinds, type MailQuery, type MailSummary, type MailView } from './mail-log.dto'
import { followedGroups, maySettle } from './mail-log.policy'
import { MAIL_LOG, ONE_MAIL, type LoggedMail, type WholeMail } from './mail-log.statement'

/** Every mail, to those who follow the groups that it speaks of. */
@Injectable()
export class MailLog {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, query: MailQuery): Promise<Page<MailSummary>> {
    const { cursor, limit = DEFAULT_LIMIT, group, person, kind, q } = query
    const followed = followedGroups(actor)
    if (group && followed && !followed.includes(group)) throw new Problem('forbidden', 'access.denied')
    const after = cursorFrom(cursor, 2)
    const wanted = [group ?? null, person ?? null, kind ?? null, statesOf(query), q ? pattern(q) : null]
    const page = [after?.[0] ?? null, after?.[1] ?? null, limit + 1]
    const params = [actor.language, followed, ...wanted, ...page]
    const rows = await this.database.read<LoggedMail & object>(actor, MAIL_LOG, params)
    return pageOf(
      rows,
      limit,
      (row) => summary(row, actor),
      (row) => [row.sortsAt, row.id],
    )
  }

  kinds({ language }: Actor): MailKinds {
    return { items: kindsOfMail.map((kind) => ({ kind, title: mailKinds[kind].title[language] })) }
  }

  async show(actor: Actor, id: string): Promise<MailView> {
    const mail = await this.find(actor, id)
    return { ...summary(mail, actor), text: mail.text }
  }

  /** The mail as it was sent, as a page of its own. */
  async page(actor: Actor, id: string): Promise<string> {
    const { html } = await this.find(actor, id)
    if (html === null) throw new Problem('forbidden', 'access.denied')
    return html
  }

  private async find(actor: Actor, id: string): Promise<WholeMail> {
    const params = [actor.language, followedGroups(actor), id]
    const [mail] = await this.database.read<WholeMail & object>(actor, ONE_MAIL, params)
    if (!mail) throw new Problem('not-found', 'request.not-found')
    return mail
  }
}

function summary(row: LoggedMail, actor: Actor): MailSummary {
  const {
    id,
    kind,
    person,
    groups,
    subject,
    because,
    state,
    outcome,
    said,
    urgent,
    calendar,
    plannedFor,
    sentAt,
  } = row
  return {
    ...{ id, kind, person, groups, subject, because, state, said, urgent, calendar, plannedFor, sentAt },
    title: mailKinds[kind].title[actor.language],
    why: outcome === '' ? '' : outcomes[outcome][actor.language],
    settles: maySettle(actor, state),
  }
}

function statesOf({ state }: MailQuery): readonly string[] | null {
  if (state === undefined) return null
  return state === 'troubled' ? troubled : [state]
}

/** The words as they stand, whatever they mean to the database. */
function pattern(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`
}
