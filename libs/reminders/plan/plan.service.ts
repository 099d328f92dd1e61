import { Injectable } from '@nestjs/common'
import type { Actor } from '../../platform/actor'
import { Clock } from '../../platform/clock'
import { cursorFrom, DEFAULT_LIMIT, pageOf, type Page } from '../../platform/http'
import { daysLater } from '../due/allowed-days'
import { DueReminders } from '../due/due.store'
import { followedOf } from '../reminder.policy'
import type { PlanFilter, PlannedReminderView, PlanSummary, ReminderPlanQuery } from './plan.dto'
import { Planning, type Planned } from './planning.service'
import { plannedView } from './planned-view'

const DEFAULT_DAYS = 30

/** Who will get what and when, and why not, to those who follow it. */
@Injectable()
export class PlanService {
  constructor(
    private readonly planning: Planning,
    private readonly due: DueReminders,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, query: ReminderPlanQuery): Promise<Page<PlannedReminderView>> {
    const { cursor, limit = DEFAULT_LIMIT } = query
    const after = cursorFrom(cursor, 3)
    const until = this.until(query)
    const all = (await this.planning.plan(actor, followedOf(actor, query.group), until)).filter(
      matches(query),
    )
    const rest = after === null ? all : all.filter((planned) => isAfter(keyOf(planned), after))
    const days = { allowed: this.due.allowed(until), quiet: this.due.quiet(until), today: this.clock.today() }
    return pageOf(rest, limit, (planned) => plannedView(planned, actor.language, days), keyOf)
  }

  async summary(actor: Actor, filter: PlanFilter): Promise<PlanSummary> {
    const all = await this.planning.plan(actor, followedOf(actor, filter.group), this.until(filter))
    const chosen = all.filter(matches(filter))
    const going = chosen.filter(({ withheld }) => withheld === null)
    return {
      ...counted(going),
      withheld: chosen.length - going.length,
      days: [...groupBy(going, ({ goesOn }) => goesOn)].map(([date, own]) => ({ date, ...counted(own) })),
      rules: [...groupBy(all, ({ row }) => row.ruleKey)].map(([key, own]) => ({
        key,
        title: own[0]?.row.ruleTitle ?? '',
        planned: own.filter(({ withheld }) => withheld === null).length,
      })),
      groups: groupsOf(all),
    }
  }

  private until({ days = DEFAULT_DAYS }: PlanFilter): string {
    return daysLater(this.clock.today(), days)
  }
}

function matches({ person, rule, state }: PlanFilter): (planned: Planned) => boolean {
  return ({ row, withheld }) =>
    (person === undefined || row.person.id === person) &&
    (rule === undefined || row.ruleKey === rule) &&
    (state === undefined || (state === 'withheld') === (withheld !== null))
}

function keyOf({ plannedFor, row }: Planned): [string, string, string] {
  return [plannedFor, row.person.name, row.ident]
}

function isAfter(key: readonly string[], after: readonly string[]): boolean {
  const at = key.findIndex((part, i) => part !== after[i])
  return at >= 0 && (key[at] ?? '') > (after[at] ?? '')
}

function counted(going: readonly Planned[]): { mails: number; people: number } {
  return {
    mails: new Set(going.map(({ mail }) => mail)).size,
    people: new Set(going.map(({ row }) => row.person.id)).size,
  }
}

function groupsOf(all: readonly Planned[]): { id: string; name: string }[] {
  const groups = new Map(all.flatMap(({ row }) => (row.group ? [[row.group.id, row.group] as const] : [])))
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, 'nb'))
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const own = groups.get(key(item))
    if (own) own.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}
