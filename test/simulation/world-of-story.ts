import type { Story, StoryEvent, StoryGathering, StoryGroup, StoryPerson, Wish } from './story'

/** How things stand in the story at an instant, as somebody who had watched everything would tell it. */
export class WorldOfStory {
  private readonly gatherings: Map<string, StoryGathering & { gone: boolean }>
  private readonly members: Map<number, StoryPerson[]>
  private readonly facilitators: Map<number, StoryPerson>
  private readonly prework = new Set<string>()
  private readonly delivered = new Set<string>()
  private readonly marked = new Set<string>()
  private readonly met = new Set<string>()
  private readonly catchUps = new Map<number, string>()
  /** What was found since the last event. */
  private readonly meets = new Map<string, StoryGathering | null>()
  private readonly stopped = new Set<string>()
  readonly refused = new Set<string>()

  constructor(readonly story: Story) {
    this.gatherings = new Map(story.gatherings.map((one) => [one.id, { ...one, gone: false }]))
    this.members = new Map(story.groups.map(({ members }, n) => [n, [...members]]))
    this.facilitators = new Map(story.groups.map(({ facilitator }, n) => [n, facilitator]))
  }

  apply(event: StoryEvent): void {
    this.meets.clear()
    switch (event.kind) {
      case 'prework':
        this.prework.add(`${event.person.enrolment}/${event.module}`)
        return
      case 'delivery':
        this.delivered.add(`${event.group}/${event.module}`)
        return
      case 'attendance':
        this.marked.add(`${event.group}/${event.gathering}`)
        return
      case 'joins':
        this.members.set(event.group, [
          ...this.membersOf(event.group).filter((one) => one !== event.instead),
          event.person,
        ])
        return
      case 'hand-over':
        this.facilitators.set(event.group, event.to)
        return
      case 'moved':
        this.remove(event.gathering)
        this.gatherings.set(event.to.id, { ...event.to, gone: false })
        return
      case 'cancelled':
        this.remove(event.gathering)
        return
      case 'called':
        this.gatherings.set(event.gathering.id, { ...event.gathering, gone: false })
        return
      case 'catches-up':
        this.catchUps.set(event.group, event.gathering)
        return
      case 'stops':
        this.stopped.add(`${event.person.id}/${event.mails}`)
        return
      case 'address-refused':
        this.refused.add(event.person.id)
        return
      case 'deadline-met':
        this.met.add(event.deadline)
    }
  }

  /** When somebody wants to hear of what can wait; eight o'clock on any day where they have not said. */
  wishOf({ wish }: StoryPerson): Wish {
    return wish ?? { hour: 8, weekday: 0 }
  }

  membersOf(group: number): readonly StoryPerson[] {
    return this.members.get(group) ?? []
  }

  facilitatorOf(group: number): StoryPerson | undefined {
    return this.facilitators.get(group)
  }

  /**
   * Where a group meets for a module: where it catches up, else with its batch; but once it was held with the group and
   * marked, that one.
   */
  gatheringOf(group: number, { batch }: StoryGroup, module: number): StoryGathering | null {
    const place = `${group}/${module}`
    const known = this.meets.get(place)
    if (known !== undefined) return known
    const found = this.findGathering(group, batch, module)
    this.meets.set(place, found)
    return found
  }

  private findGathering(group: number, batch: number, module: number): StoryGathering | null {
    const own = [...this.gatherings.values()].find(
      (one) => one.module === module && one.batch === batch && !one.gone,
    )
    const other = this.gatherings.get(this.catchUps.get(group) ?? '')
    const late = other?.module === module && !other.gone ? other : undefined
    const held = [own, late].find((one) => one && this.isMarked(group, one.id))
    return held ?? late ?? own ?? null
  }

  isMarked(group: number, gathering: string): boolean {
    return this.marked.has(`${group}/${gathering}`)
  }

  isMet(deadline: string): boolean {
    return this.met.has(deadline)
  }

  didPrework(person: StoryPerson, module: number): boolean {
    return this.prework.has(`${person.enrolment}/${module}`)
  }

  isDelivered(group: number, module: number): boolean {
    return this.delivered.has(`${group}/${module}`)
  }

  hasStopped(person: StoryPerson, mails: string): boolean {
    return this.stopped.has(`${person.id}/${mails}`)
  }

  private remove(gathering: string): void {
    const found = this.gatherings.get(gathering)
    if (found) this.gatherings.set(gathering, { ...found, gone: true })
  }
}
