import { dayOf, daysAfter, latest, nextAllowed, osloInstant, timeOf, type Day } from './calendar'
import { byPerson, keyOf, type Part } from './part'
import { DEADLINE_RULES, MODULES, POSTWORK_DAYS, RULES, type Rule } from './rules'
import type { Story, StoryEvent, StoryPerson } from '../story'
import { WorldOfStory } from '../world-of-story'

/** From this hour on nothing that can wait goes any more. */
const LAST = '20:00'
/** When what cannot wait goes, on the day that its rule names. */
const URGENT_HOUR = 7

/** A mail that must exist: to whom, claimed when, about what. */
export interface ExpectedMail {
  readonly person: string
  readonly day: Day
  /** Rule, the day that it names, and subject, in order. */
  readonly parts: readonly string[]
}

/** Everything that must have come about, and the moments at which something could. */
export interface Expectation {
  readonly mails: readonly ExpectedMail[]
  /** Claimed, and done before it went. */
  readonly withheld: readonly string[]
  readonly moments: readonly Date[]
  /** How many mails are looked at once more at an instant. */
  readonly busy: ReadonlyMap<number, number>
}

/** What was claimed for somebody at one moment; it goes at `at` at the earliest. */
interface Letter {
  readonly person: StoryPerson
  readonly claimed: Day
  parts: readonly Part[]
  at: Date
  gone: boolean
}

/** Reads the story from its beginning to its end, and writes down who must be told what on which day. */
export class Reckoning {
  private readonly world: WorldOfStory
  private readonly told = new Set<string>()
  private readonly letters = new Map<string, Letter[]>()
  private readonly waiting = new Set<Letter>()
  private readonly mails: ExpectedMail[] = []
  private readonly withheld: string[] = []
  private readonly busy = new Map<number, number>()
  private next = 0

  private constructor(
    private readonly story: Story,
    /** Addresses that the receiving server refuses; their mail is the last one. */
    private readonly refusing: ReadonlySet<string>,
  ) {
    this.world = new WorldOfStory(story)
  }

  static of(story: Story, moments: readonly Date[], refusing: ReadonlySet<string>): Expectation {
    const reckoning = new Reckoning(story, refusing)
    for (const moment of moments) reckoning.pass(moment)
    const { mails, withheld, busy } = reckoning
    return { mails, withheld, moments, busy }
  }

  private pass(now: Date): void {
    this.catchUpTo((event) => event.at < now || (event.at <= now && !event.between))
    for (const parts of byPerson(this.dueAt(now))) this.write(parts, now)
    this.catchUpTo((event) => event.at <= now)
    const going = [...this.waiting].filter(({ at }) => at <= now)
    if (going.length > 0) this.busy.set(now.getTime(), going.length)
    for (const letter of going) this.send(letter, now)
  }

  private catchUpTo(happened: (event: StoryEvent) => boolean): void {
    for (
      let event = this.story.events[this.next];
      event && happened(event);
      event = this.story.events[++this.next]
    )
      this.world.apply(event)
  }

  private write(parts: readonly [Part, ...Part[]], now: Date): void {
    const [{ person }] = parts
    for (const { key } of parts) this.told.add(key)
    const letter: Letter = { person, claimed: dayOf(now), parts, at: now, gone: false }
    this.letters.set(person.id, [...(this.letters.get(person.id) ?? []), letter])
    this.waiting.add(letter)
  }

  /** The last look: what is settled meanwhile stays away, and what came along is put off when it is all that is left. */
  private send(letter: Letter, now: Date): void {
    const left = letter.parts.filter((part) => !this.isSettled(part, now))
    this.withheld.push(...letter.parts.filter((part) => !left.includes(part)).map(({ key }) => key))
    letter.parts = left
    const at = Math.min(...left.map((part) => this.readyAt(part, now, letter).getTime()))
    if (left.length > 0 && at > now.getTime()) {
      letter.at = new Date(at)
      return
    }
    this.waiting.delete(letter)
    if (left.length === 0) return
    const { person, claimed } = letter
    this.mails.push({ person: person.id, day: claimed, parts: left.map(({ key }) => key).sort() })
    if (this.refusing.has(person.email)) this.world.refused.add(person.id)
  }

  /** What cannot wait and whose hour has come, and the digests whose day and hour have come. */
  private dueAt(now: Date): Part[] {
    const today = dayOf(now)
    const open = this.partsUntil(daysAfter(today, 6), now).filter(
      (part) => this.readyOn(part, now) <= part.lastUseful,
    )
    const goes = (part: Part): boolean => this.readyOn(part, now) === today && this.readyAt(part, now) <= now
    const digests = new Set(
      open.filter((part) => !part.rule.urgent && goes(part)).map(({ person }) => person.id),
    )
    const following = nextAllowed(daysAfter(today, 7))
    return open.filter((part) => {
      if (part.rule.urgent) return this.readyAt(part, now) <= now
      if (!digests.has(part.person.id)) return false
      // What would be useless when the next digest comes, a week from now, comes along in this one.
      return this.readyOn(part, now) === today || part.lastUseful < following
    })
  }

  /** Everything that no mail has yet, that a rule names a day for until then, and that is still to be said. */
  private partsUntil(until: Day, now: Date): Part[] {
    const owed = this.story.deadlines.flatMap(({ id, group, due }) =>
      DEADLINE_RULES.flatMap((rule) =>
        this.partsOf(rule, { group, module: 0, about: id, anchor: due }, until, now),
      ),
    )
    const asked = this.story.groups.flatMap((group, n) =>
      MODULES.flatMap((module) => {
        const gathering = this.world.gatheringOf(n, group, module)
        if (!gathering) return []
        const { id, held } = gathering
        return RULES.flatMap((rule) => {
          const anchor = daysAfter(held, rule.from === 'due' ? POSTWORK_DAYS : 0)
          return this.partsOf(rule, { group: n, module, about: id, anchor }, until, now)
        })
      }),
    )
    return [...asked, ...owed]
  }

  private partsOf(
    rule: Rule,
    about: Pick<Part, 'group' | 'module' | 'about' | 'anchor'>,
    until: Day,
    now: Date,
  ): Part[] {
    const { group, module, anchor } = about
    // Only what a module asks for has reminders: the first one asks for nothing afterwards.
    if (rule.about === 'postwork' && module === 1) return []
    return rule.days.flatMap((days) => {
      const day = daysAfter(anchor, days)
      const lastUseful = daysAfter(day, rule.useful)
      if (day > until || lastUseful < daysAfter(until, -6)) return []
      return this.readers(rule, group)
        .map((person) => ({ ...about, rule, person, day, lastUseful, key: keyOf(rule, person, about, day) }))
        .filter((part) => !this.told.has(part.key) && !this.isSettled(part, now))
    })
  }

  /**
   * The first day for it: not before its own, on a day that is not quiet, a week after the person's last digest, and on the
   * weekday that the person chose as long as that does not make it useless.
   */
  private readyOn({ rule, person, day, lastUseful }: Part, now: Date, except?: Letter): Day {
    const today = dayOf(now)
    if (rule.urgent) return latest(day, today)
    const earliest = timeOf(now) >= LAST ? daysAfter(today, 1) : today
    const last = this.lastDigest(person, except)
    const from = latest(day, earliest, last ? daysAfter(last, 7) : day)
    const chosen = nextAllowed(from, this.world.wishOf(person).weekday)
    return chosen <= lastUseful ? chosen : nextAllowed(from)
  }

  private readyAt(part: Part, now: Date, except?: Letter): Date {
    const hour = part.rule.urgent ? URGENT_HOUR : this.world.wishOf(part.person).hour
    return osloInstant(this.readyOn(part, now, except), `${String(hour).padStart(2, '0')}:00`)
  }

  private lastDigest({ id }: StoryPerson, except?: Letter): Day | undefined {
    return (this.letters.get(id) ?? [])
      .filter((letter) => letter !== except && letter.parts.some(({ rule }) => !rule.urgent))
      .at(-1)?.claimed
  }

  private readers({ to }: Rule, group: number): readonly StoryPerson[] {
    if (to === 'member') return this.world.membersOf(group)
    const facilitator = this.world.facilitatorOf(group)
    return facilitator ? [facilitator] : []
  }

  /** Done, over, or not wanted. */
  private isSettled({ rule, person, group, module, about }: Part, now: Date): boolean {
    const { world, story } = this
    if (world.refused.has(person.id) || world.hasStopped(person, rule.about)) return true
    const own = story.groups[group]
    if (!own || !this.readers(rule, group).includes(person)) return true
    if (rule.about === 'deadline') return world.isMet(about)
    const gathering = world.gatheringOf(group, own, module)
    if (gathering?.id !== about) return true
    switch (rule.about) {
      case 'gathering':
        return now >= osloInstant(gathering.held, '15:30')
      case 'attendance':
        return world.isMarked(group, gathering.id)
      case 'postwork':
        return world.isDelivered(group, module)
      case 'prework': {
        const ownLeft = person.joined <= gathering.held && !world.didPrework(person, module)
        const whyLeft = module === 1 && !world.isDelivered(group, 1) && world.facilitatorOf(group) === person
        return !ownLeft && !whyLeft
      }
    }
  }
}
