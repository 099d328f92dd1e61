import type { Queries } from '../../platform/database'

interface Decided {
  readonly text: string
  /** Who follows it up, as a place among the members. */
  readonly member?: number
  /** Days after the gathering. */
  readonly due?: number
  readonly done?: boolean
}

interface Afterwards {
  readonly municipality: string
  readonly module: number
  readonly text: string
  readonly sent: boolean
  readonly decisions: readonly Decided[]
}

/** What some groups decided, and their words about the day. The newest gathering has not been sent to its group yet. */
const WRITTEN: readonly Afterwards[] = [
  {
    municipality: '3201',
    module: 4,
    text: 'Vi gikk gjennom systemene våre side om side, og så hvor mange ganger vi har bygget det samme. Det var ubehagelig og nyttig.\n\nTakk til dere som viste fram det som ikke virket.',
    sent: true,
    decisions: [
      {
        text: 'Vi lager ikke egne løsninger der det finnes en felles.',
        member: 0,
        due: 30,
        done: true,
      },
      {
        text: 'Alle virksomheter melder inn hvilke data de venter på fra andre.',
        member: 9,
        due: 45,
        done: true,
      },
    ],
  },
  {
    municipality: '3201',
    module: 5,
    text: '',
    sent: false,
    decisions: [
      { text: '«Én vei inn» får en leder i linja, og ikke en prosjektgruppe.', member: 0, due: 21 },
      {
        text: 'Vi prøver ny saksgang for byggesøknader i to måneder før vi bestemmer oss.',
        member: 3,
        due: 60,
      },
      { text: 'De tillitsvalgte er med fra det første møtet.' },
    ],
  },
  {
    municipality: '3112',
    module: 4,
    text: 'Vi ble enige om å gjøre færre ting, og gjøre dem ferdig.',
    sent: true,
    decisions: [{ text: 'Vi leverer etterarbeidet sammen, og ikke hver for oss.', member: 1, due: 28 }],
  },
  {
    municipality: '3326',
    module: 4,
    text: 'Ein god dag. Vi såg at vi treng kvarandre, og at vi ikkje treng fleire system.',
    sent: true,
    decisions: [{ text: 'Vi spør nabokommunen før vi kjøper noko nytt.', member: 2, due: 30, done: true }],
  },
]

interface Counted {
  readonly municipality: string
  readonly module: number
  /** By question: "don't know", then one to five. */
  readonly pending: readonly (readonly number[])[]
  readonly shown: readonly (readonly number[])[]
}

const none = [
  [0, 0, 0, 0, 0, 0],
  [0, 0, 0, 0, 0, 0],
]

/** Counts as answers have left them. Hemsedal has too few for anything to be shown, and so has the newest gathering. */
const COUNTED: readonly Counted[] = [
  {
    municipality: '3201',
    module: 4,
    pending: [
      [0, 0, 1, 0, 1, 0],
      [0, 0, 0, 1, 0, 1],
    ],
    shown: [
      [0, 0, 1, 1, 5, 3],
      [1, 1, 2, 3, 2, 1],
    ],
  },
  {
    municipality: '3203',
    module: 4,
    pending: none,
    shown: [
      [0, 0, 0, 2, 5, 3],
      [0, 0, 1, 2, 4, 3],
    ],
  },
  {
    municipality: '3112',
    module: 4,
    pending: [
      [0, 0, 0, 1, 0, 0],
      [0, 0, 1, 0, 0, 0],
    ],
    shown: [
      [0, 0, 1, 1, 2, 1],
      [1, 0, 1, 2, 1, 0],
    ],
  },
  {
    municipality: '3326',
    module: 4,
    pending: [
      [0, 0, 0, 1, 2, 1],
      [0, 0, 0, 2, 1, 1],
    ],
    shown: none,
  },
  {
    municipality: '3201',
    module: 5,
    pending: [
      [0, 0, 0, 1, 2, 1],
      [0, 0, 1, 1, 1, 1],
    ],
    shown: none,
  },
]

/** The group of a municipality at its gathering in a module; a `d` with both stands before it. */
const PLACE = `
  join organisations o on o.municipality_number = d.municipality
  join leader_groups l on l.organisation_id = o.id
  join cohort_modules m on m.cohort_id = l.cohort_id and m.number = d.module
  join gatherings g on g.cohort_id = l.cohort_id and g.module_id = m.id and g.batch_id = l.batch_id
  join attendance_sheets s on s.gathering_id = g.id and s.group_id = l.id`

const SUMMARIES = `
  insert into gathering_summaries (gathering_id, group_id, text)
  select g.id, l.id, d.text from jsonb_to_recordset($1) as d (municipality text, module int, text text) ${PLACE}
  where d.text <> ''`

const DECISIONS = `
  insert into gathering_decisions (id, gathering_id, group_id, text, person_id, due_on, done_on, noted_at)
  select app.new_id(), g.id, l.id, c.decided ->> 'text', (
      select e.person_id from enrolments e join people p on p.id = e.person_id
      where e.group_id = l.id and c.decided ? 'member' order by e.category desc, p.name collate app.norwegian
      offset coalesce((c.decided ->> 'member')::int, 0) limit 1),
    g.starts_at::date + (c.decided ->> 'due')::int,
    case when (c.decided ->> 'done')::boolean then g.starts_at::date + (c.decided ->> 'due')::int - 3 end,
    g.starts_at + c.place * interval '1 hour'
  from jsonb_to_recordset($1) as d (municipality text, module int, decisions jsonb) ${PLACE}
  cross join lateral jsonb_array_elements(d.decisions) with ordinality as c (decided, place)`

/** As the product itself keeps what was sent, the day after the gathering. */
const SENDINGS = `
  insert into summary_sendings (gathering_id, group_id, number, content, recipients, sent_by, sent_at)
  select g.id, l.id, 1, jsonb_build_object('text', d.text, 'decisions', (
      select jsonb_agg(jsonb_build_object('id', x.id, 'text', x.text, 'personId', x.person_id, 'dueOn', x.due_on::text)
        order by x.noted_at, x.id)
      from gathering_decisions x where x.gathering_id = g.id and x.group_id = l.id)),
    (select count(*) + 1 from enrolments e where e.group_id = l.id and e.to_on is null),
    (select r.person_id from role_assignments r where r.group_id = l.id and r.role = 'facilitator' limit 1),
    g.ends_at + interval '18 hours'
  from jsonb_to_recordset($1) as d (municipality text, module int, text text, sent boolean) ${PLACE} where d.sent`

const ROUNDS = `
  insert into evaluation_rounds (gathering_id, version)
  select distinct g.id, 1 from jsonb_to_recordset($1) as d (municipality text, module int) ${PLACE}`

/** Two groups of batch 1 are enough for a figure over all groups; what stands alone is its group's own. */
const COUNTS = `
  insert into evaluation_counts (gathering_id, group_id, question, pending, shown, totalled)
  select g.id, l.id, q.place, p.ints, s2.ints, case when l.batch_id in (
      select b.id from batches b where b.cohort_id = l.cohort_id and b.number = 1) then s2.ints else array[0,0,0,0,0,0] end
  from jsonb_to_recordset($1) as d (municipality text, module int, pending jsonb, shown jsonb)
  ${PLACE} cross join generate_series(1, 2) as q (place)
  cross join lateral (select array_agg(n::int order by i) as ints
    from jsonb_array_elements_text(d.pending -> (q.place - 1)) with ordinality as x (n, i)) p
  cross join lateral (select array_agg(n::int order by i) as ints
    from jsonb_array_elements_text(d.shown -> (q.place - 1)) with ordinality as x (n, i)) s2`

/** Decisions, summaries and evaluations of some gatherings, once everything that they speak of is there. */
export async function addAfterwards(tx: Queries): Promise<void> {
  for (const statement of [SUMMARIES, DECISIONS, SENDINGS])
    await tx.query(statement, [JSON.stringify(WRITTEN)])
  await tx.query(ROUNDS, [JSON.stringify(COUNTED)])
  await tx.query(COUNTS, [JSON.stringify(COUNTED)])
}
