import { osloInstant } from '../../platform/clock'
import type { DemoWorld } from '../seed'
import { workday } from './demo-gatherings'
import type { DemoGroup } from './demo-groups'

/** Something that was said: by which member of which group, or by an instructor, and how many days ago. */
interface Said {
  readonly by: DemoGroup | 'instructor'
  /** Which member, in the order of the demo. */
  readonly member?: number
  readonly daysAgo: number
  readonly text: string
  readonly replies?: readonly Said[]
  /** What stood there before it was changed. */
  readonly before?: string
  readonly removed?: boolean
}

interface Room {
  readonly cohortId: string
  readonly moduleId: string
  /** Null for the room of the cohort. */
  readonly groupId: string | null
}

/** A few posts where somebody who tries the demo will look: Hvaler and its cohort in module 1, Bærum in module 5. */
export function addDiscussions(world: DemoWorld, instructorId: string): void {
  const hvaler = world.groups.made('3110')
  const neighbour = world.groups.made('3116')
  const baerum = world.groups.made('3201')
  if (!hvaler || !neighbour || !baerum) return
  const first = world.modules.get(1) ?? ''
  const followup = world.modules.get(5) ?? ''
  const say = (room: Room, said: readonly Said[]): void => {
    for (const one of said) add(world, instructorId, room, one, null)
  }
  say({ cohortId: hvaler.cohortId, moduleId: first, groupId: hvaler.id }, OWN(hvaler))
  say({ cohortId: hvaler.cohortId, moduleId: first, groupId: null }, ACROSS(hvaler, neighbour))
  say({ cohortId: baerum.cohortId, moduleId: followup, groupId: baerum.id }, FOLLOWUP(baerum))
}

function add(world: DemoWorld, instructorId: string, room: Room, said: Said, replyTo: string | null): void {
  const { rows, groups, today } = world
  const group = said.by === 'instructor' ? null : said.by
  const author = group ? (group.members[said.member ?? 0]?.personId ?? '') : instructorId
  const at = osloInstant(workday(today, -said.daysAgo), replyTo ? '15:10' : '09:20')
  const edited = said.before !== undefined
  const id = rows.add('discussion_posts', {
    module_id: room.moduleId,
    cohort_id: room.cohortId,
    group_id: room.groupId,
    reply_to: replyTo,
    author_id: author,
    author_name: groups.nameOf(author),
    author_place: group?.name ?? null,
    text: said.removed ? '' : said.text,
    version: edited || said.removed ? 2 : 1,
    written_at: at,
    edited_at: edited ? at : null,
    removed_at: said.removed ? at : null,
    removed_by: said.removed ? 'author' : null,
  })
  const texts = edited ? [said.before, said.text] : [said.text]
  texts.forEach((text, i) =>
    rows.note('discussion_post_versions', { post_id: id, version: i + 1, text, written_at: at }),
  )
  for (const reply of said.replies ?? []) add(world, instructorId, room, reply, id)
}

const OWN = (hvaler: DemoGroup): Said[] => [
  {
    by: hvaler,
    member: 2,
    daysAgo: 4,
    text: 'Jeg leste om overgangene i går kveld og kjente meg litt for godt igjen. Kan vi ta **byggesak og vann og avløp** som eksempel på samlingen?',
    replies: [
      {
        by: hvaler,
        member: 0,
        daysAgo: 3,
        text: 'God idé. Da ber jeg servicetorget ta med tre saker som har gått i ring.',
      },
      {
        by: hvaler,
        member: 4,
        daysAgo: 2,
        text: 'Ta gjerne med en som gikk bra også, så ser vi forskjellen.',
      },
    ],
  },
  {
    by: hvaler,
    member: 5,
    daysAgo: 2,
    text: 'Hvem har fri ettermiddag før samlingen? Vi trenger en halvtime på utkastet til hvorfor.',
    before: 'Hvem har fri ettermiddag? Vi trenger en halvtime på utkastet.',
  },
]

const ACROSS = (hvaler: DemoGroup, neighbour: DemoGroup): Said[] => [
  {
    by: 'instructor',
    daysAgo: 5,
    text: 'Velkommen til modul 1. Her kan dere spørre hverandre på tvers av kommunene. Skriv gjerne én ting dere håper å få hjelp til på samlingen.',
    replies: [
      {
        by: neighbour,
        member: 1,
        daysAgo: 4,
        text: 'Vi vil gjerne høre hvordan andre får med seg skole og helse i samme rom.',
      },
      {
        by: hvaler,
        member: 3,
        daysAgo: 3,
        text: 'Hos oss hjalp det å begynne med én innbygger og én uke:\n\n- hvem møtte hun\n- hva måtte hun gjenta\n- hvem visste ikke om hverandre',
      },
    ],
  },
  { by: neighbour, member: 3, daysAgo: 3, text: 'Feil tråd.', removed: true },
]

const FOLLOWUP = (baerum: DemoGroup): Said[] => [
  {
    by: baerum,
    member: 3,
    daysAgo: 3,
    text: 'Etter samlingen: Jeg foreslår at vi tar **ett** tiltak helt fram før sommeren, i stedet for fire halvveis.',
    replies: [{ by: baerum, member: 0, daysAgo: 2, text: 'Enig. Da må vi også si høyt hva som venter.' }],
  },
]
