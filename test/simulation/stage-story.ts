import type { TestApi } from '../../libs/testing/api'
import type { WorldCohort } from '../../libs/testing/world'
import { osloInstant } from './expecting/calendar'
import type { Story, StoryDeadline, StoryEvent, StoryGathering, StoryGroup, StoryPerson } from './story'

/** Puts a story on the stage: writes what there is at the beginning, and lets its events happen. */
export class StageOfStory {
  private cohort!: WorldCohort
  private batches: string[] = []

  constructor(
    private readonly api: TestApi,
    private readonly story: Story,
  ) {}

  async build(): Promise<void> {
    const { world } = this.api
    this.cohort = await world.cohort()
    this.batches = [this.cohort.batchId]
    for (const number of [2, 3, 4])
      this.batches.push(await world.insert('batches', { cohort_id: this.cohort.id, number }))
    // What is open in a week, another noun knows; here the rule is switched off, as an administrator can.
    await world.sql(`update reminder_rules set active = false where condition = 'worklist'`)
    for (const group of this.story.groups) await this.addGroup(group)
    for (const gathering of this.story.gatherings) await this.call(gathering)
    for (const deadline of this.story.deadlines) await this.owe(deadline)
  }

  /** What happened since the last time, in its order. */
  async happen(events: readonly StoryEvent[]): Promise<void> {
    await this.doPrework(events)
    for (const event of events) await this.one(event)
  }

  /** How the story speaks of a module, by its id. */
  moduleNames(): [string, string][] {
    return this.cohort.programme.modules.map(({ id, number }) => [id, `module ${number}`])
  }

  private async addGroup({ id, name, batch, members, facilitator }: StoryGroup): Promise<void> {
    const { world } = this.api
    const organisation = await world.organisation(name)
    const scope = { cohort_id: this.cohort.id }
    await world.insert('leader_groups', {
      id,
      ...scope,
      organisation_id: organisation.id,
      batch_id: this.batches[batch],
      name,
      state: 'active',
    })
    await this.enrol(id, members)
    await world.insert('role_assignments', {
      person_id: facilitator.id,
      role: 'facilitator',
      group_id: id,
      ...scope,
    })
  }

  private async enrol(group: string, people: readonly StoryPerson[]): Promise<void> {
    const rows = JSON.stringify(people)
    await this.api.world.sql(
      `insert into people (id, name, email) select p.id, 'Person ' || left(p.email, 8), p.email
       from jsonb_to_recordset($1) as p (id uuid, email text)`,
      [rows],
    )
    await this.api.world.sql(
      `insert into enrolments (id, person_id, group_id, cohort_id, category, title, from_on)
       select p.enrolment, p.id, $2, $3, 'top-leader', 'Direktør', p.joined
       from jsonb_to_recordset($1) as p (id uuid, enrolment uuid, joined date)`,
      [rows, group, this.cohort.id],
    )
    await this.api.world.sql(
      `insert into mail_preferences (person_id, hour, weekday)
       select p.id, (p.wish ->> 'hour')::int, nullif((p.wish ->> 'weekday')::int, 0)
       from jsonb_to_recordset($1) as p (id uuid, wish jsonb) where p.wish is not null`,
      [rows],
    )
  }

  private async call({ id, module, batch, held, hour }: StoryGathering): Promise<void> {
    const starts = osloInstant(held, hour)
    await this.api.world.insert('gatherings', {
      id,
      cohort_id: this.cohort.id,
      module_id: this.module(module).id,
      batch_id: this.batches[batch],
      starts_at: starts,
      ends_at: new Date(starts.getTime() + 6.5 * 3_600_000),
      mode: 'physical',
      place: 'Rådhuset',
      state: 'called',
    })
  }

  private async owe({ id, group, due }: StoryDeadline): Promise<void> {
    const title = JSON.stringify({ nb: 'Rapporten', nn: 'Rapporten', en: 'The report' })
    await this.api.world.insert('deadlines', {
      ...{ id, subject_kind: 'report', subject_id: id, key: 'report', due_on: due },
      ...{ audience: 'facilitator', group_id: this.group(group).id, title, path: '/rapporter' },
    })
  }

  private async doPrework(events: readonly StoryEvent[]): Promise<void> {
    const done = events.flatMap((event) => {
      if (event.kind !== 'prework') return []
      const { reading, reflection } = this.module(event.module).activities
      const { enrolment } = event.person
      return [reading, reflection].map((activity) => ({
        enrolment,
        activity,
        group: this.group(event.group).id,
        at: event.at,
      }))
    })
    if (done.length === 0) return
    await this.api.world.sql(
      `insert into activity_completions (enrolment_id, activity_id, group_id, done_at)
       select d.enrolment, d.activity, d."group", d.at
       from jsonb_to_recordset($1) as d (enrolment uuid, activity uuid, "group" uuid, at timestamptz)`,
      [JSON.stringify(done)],
    )
  }

  private async one(event: StoryEvent): Promise<void> {
    const { world } = this.api
    switch (event.kind) {
      case 'prework':
        return
      case 'delivery':
        return this.deliver(event.group, event.module, event.at)
      case 'attendance':
        return this.mark(this.group(event.group), event.gathering, event.at)
      case 'joins':
        await world.sql(`update enrolments set to_on = $2 where id = $1`, [
          event.instead.enrolment,
          event.person.joined,
        ])
        return this.enrol(this.group(event.group).id, [event.person])
      case 'hand-over':
        return this.handOver(this.group(event.group).id, event.to, event.at)
      case 'moved':
        return this.move(event.gathering, event.to, event.reason)
      case 'cancelled':
        await world.sql(`update gatherings set state = 'cancelled', reason = $2 where id = $1`, [
          event.gathering,
          event.reason,
        ])
        return
      case 'called':
        return this.call(event.gathering)
      case 'catches-up':
        await world.sql(
          `insert into attendance_sheets (gathering_id, group_id, catch_up) values ($1, $2, true)`,
          [event.gathering, this.group(event.group).id],
        )
        return
      case 'stops':
        await world.sql(
          `insert into mail_stops (person_id, kind, at) values ($1, $2, $3) on conflict do nothing`,
          [event.person.id, event.mails, event.at],
        )
        return
      case 'address-refused':
        await world.sql(`update people set mail_state = 'refused' where id = $1`, [event.person.id])
        return
      case 'deadline-met':
        await world.sql(`update deadlines set done_at = $2 where id = $1`, [event.deadline, event.at])
    }
  }

  private async deliver(group: number, module: number, at: Date): Promise<void> {
    const { id, facilitator } = this.group(group)
    await this.api.world.insert('submissions', {
      group_id: id,
      activity_id: this.module(module).activities.task,
      state: 'delivered',
      text: 'Vi gjør det sammen.',
      updated_at: at,
      updated_by: facilitator.id,
      delivered_at: at,
      delivered_by: facilitator.id,
    })
  }

  private async mark({ id, members, facilitator }: StoryGroup, gathering: string, at: Date): Promise<void> {
    const { world } = this.api
    await world.sql(
      `insert into attendance_sheets (gathering_id, group_id, marked_at, marked_by) values ($1, $2, $3, $4)
       on conflict (gathering_id, group_id) do update set marked_at = $3, marked_by = $4`,
      [gathering, id, at, facilitator.id],
    )
    await world.sql(
      `insert into attendances (gathering_id, enrolment_id, group_id, status) values ($1, $2, $3, 'present')`,
      [gathering, members[0]?.enrolment, id],
    )
    await world.sql(`update gatherings set state = 'held' where id = $1`, [gathering])
  }

  private async handOver(group: string, to: StoryPerson, at: Date): Promise<void> {
    const { world } = this.api
    await world.sql(
      `update role_assignments set to_at = $2 where group_id = $1 and role = 'facilitator' and to_at is null`,
      [group, at],
    )
    await world.insert('role_assignments', {
      person_id: to.id,
      role: 'facilitator',
      group_id: group,
      cohort_id: this.cohort.id,
      from_at: at,
    })
  }

  private async move(old: string, to: StoryGathering, reason: string): Promise<void> {
    await this.api.world.sql(`update gatherings set state = 'moved', reason = $2 where id = $1`, [
      old,
      reason,
    ])
    await this.call(to)
    await this.api.world.sql(`update gatherings set moved_to = $2 where id = $1`, [old, to.id])
  }

  private group(n: number): StoryGroup {
    const group = this.story.groups[n]
    if (!group) throw new Error(`No group ${n}`)
    return group
  }

  private module(number: number): WorldCohort['programme']['modules'][number] {
    const module = this.cohort.programme.modules[number - 1]
    if (!module) throw new Error(`No module ${number}`)
    return module
  }
}
