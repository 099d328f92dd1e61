import { gatheringJson, type GatheringView } from '../../gatherings'
import type { ActivityKind, ModuleKind, Step } from '../../programmes'
import type { Answerer } from './activity.dto'
import type { OpeningSentence } from '../openings/opening.dto'
import type { Schedule } from './opening'

/** A module of a group as it stands in the database, with the reader's own state of each activity. */
export interface PathModuleRow extends Schedule {
  readonly number: number
  readonly title: string
  readonly kind: ModuleKind
  readonly gathering: GatheringView | null
  /** With which sentence the chief executive opens it; written up to two weeks before it is shown. */
  readonly opening: OpeningSentence | null
  readonly activities: readonly PathActivityRow[]
}

export interface PathActivityRow {
  readonly id: string
  readonly key: string
  readonly step: Step
  readonly kind: ActivityKind
  readonly title: string
  readonly minutes: number
  readonly required: boolean
  readonly answeredBy: Answerer
  readonly done: boolean
}

const GATHERING = `(
  select ${gatheringJson('$1', '$4::timestamptz')}
  from gatherings g join batches b on b.id = g.batch_id, lateral (select s.number, s.title) m
  where g.id = s.gathering_id)`

const OPENING = `(
  select json_build_object('sentence', o.sentence, 'by', o.person_name,
    'at', to_char(o.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
  from module_openings o where o.group_id = g.id and o.module_id = s.module_id)`

const ACTIVITIES = `
  select coalesce(json_agg(json_build_object(
      'id', a.id, 'key', a.key, 'step', a.step, 'kind', a.kind, 'title', app.text(a.title, $1), 'minutes', a.minutes,
      'required', a.required, 'answeredBy', a.answered_by,
      'done', ac.activity_id is not null or su.delivered_at is not null)
    order by array_position(array['prework', 'gathering', 'postwork'], a.step), a.position), '[]')
  from activities a
  left join activity_completions ac on ac.activity_id = a.id and ac.enrolment_id = e.id and a.answered_by = 'person'
  left join submissions su on su.activity_id = a.id and su.group_id = g.id and a.answered_by = 'group'
  where a.programme_version_id = s.programme_version_id and a.module_id = s.module_id`

/**
 * One module of a group as JSON (`PathModuleRow`), for a statement that reads `module_schedules s` of `leader_groups g`
 * with the reader's enrolment `e` (or none) and takes the language as $1 and the time as $4.
 */
export const moduleOfGroup = `
  json_build_object(
    'number', s.number, 'title', app.text(s.title, $1), 'kind', s.kind,
    'opensOn', s.opens_on, 'heldOn', s.held_on, 'dueOn', s.due_on,
    'gathering', ${GATHERING}, 'opening', ${OPENING}, 'activities', (${ACTIVITIES}))`
