import { osloInstant } from '../../platform/clock'
import { note } from './demo-agendas'
import { addSheet, workday } from './demo-gatherings'
import type { DemoGroup } from './demo-groups'
import type { DemoWorld } from '../seed'

const BAERUM = '3201'
const HVALER = '3110'

interface Session {
  readonly title: string
  readonly day: string
  readonly place: string
  readonly state: 'draft' | 'called'
}

/** What two municipalities plan for themselves: one that is called, and an idea that nobody is told of yet. */
export function addSessions(world: DemoWorld, cohortId: string, groups: readonly DemoGroup[]): void {
  for (const group of groups) {
    if (group.municipality === BAERUM) addReview(world, cohortId, group)
    if (group.municipality === HVALER) addWriting(world, cohortId, group)
  }
}

function addReview(world: DemoWorld, cohortId: string, group: DemoGroup): void {
  const { rows, today } = world
  const id = add(world, cohortId, group, {
    title: 'Tiltakene våre: hvor står vi?',
    day: workday(today, 8),
    place: 'Kommunegården, møterom 3',
    state: 'called',
  })
  note(
    rows,
    id,
    [
      ['Siden sist', 10],
      ['Runden: hvert tiltak på fem minutter', 60, 'Eieren av tiltaket'],
      ['Pause', 10],
      ['Det som står fast', 30, 'Kommunedirektøren'],
      ['Hvem gjør hva', 10],
    ],
    'Oppdater neste dato på tiltakene dere eier, før dere kommer.',
  )
  const idea = {
    title: 'Årshjulet for digitalisering',
    day: workday(today, 36),
    place: '',
    state: 'draft',
  } as const
  add(world, cohortId, group, idea)
}

function addWriting(world: DemoWorld, cohortId: string, group: DemoGroup): void {
  const { rows, today } = world
  const id = add(world, cohortId, group, {
    title: 'Vi lander vårt hvorfor',
    day: workday(today, 27),
    place: 'Rådhuset, formannskapssalen',
    state: 'called',
  })
  note(
    rows,
    id,
    [
      ['Velkommen', 10],
      ['Det vi hørte på samlingen', 30, 'Alle'],
      ['Pause', 10],
      ['Vi skriver ferdig', 50, 'To og to'],
      ['Er vi enige?', 20, 'Kommunedirektøren'],
    ],
    'Les utkastet i løpet før du kommer.',
  )
}

/** From 12.00 to 14.00. */
function add({ rows }: DemoWorld, cohortId: string, group: DemoGroup, session: Session): string {
  const { day, ...rest } = session
  const id = rows.add('gatherings', {
    cohort_id: cohortId,
    batch_id: null,
    module_id: null,
    group_id: group.id,
    ...rest,
    starts_at: osloInstant(day, '12:00'),
    ends_at: osloInstant(day, '14:00'),
    link: '',
    mode: 'physical',
    version: 1,
  })
  if (session.state === 'called') addSheet(rows, id, group.id, null)
  return id
}
