import { osloInstant } from '../../platform/clock'
import { workday } from './demo-gatherings'
import { LATE } from './demo-plan'
import type { DemoGroup } from './demo-groups'
import { dice, type DemoRows } from './demo-rows'
import { groupAnswer } from './demo-texts'

/** An activity of the published programme, as the database knows it. */
export interface DemoActivity {
  readonly id: string
  readonly module: number
  readonly key: string
  readonly step: string
  readonly answeredBy: string
  readonly required: boolean
}

/** What a group that went through the module has done: its people's activities and its own answers. */
export function addDone(
  rows: DemoRows,
  group: DemoGroup,
  activities: readonly DemoActivity[],
  day: string,
): void {
  for (const activity of activities) {
    if (activity.answeredBy === 'person') addCompletions(rows, group, activity, day)
    else if (activity.required && !(group.municipality === LATE && activity.module === 4)) {
      addDelivered(rows, group, activity, activity.step === 'prework' ? workday(day, -4) : workday(day, 20))
    }
  }
}

/** Nearly everybody does nearly everything. */
function addCompletions(rows: DemoRows, group: DemoGroup, activity: DemoActivity, day: string): void {
  const roll = dice(hash(activity.key) + Number(group.municipality))
  const at = osloInstant(activity.step === 'prework' ? workday(day, -3) : workday(day, 12), '10:00')
  for (const { enrolmentId } of group.members) {
    if (roll() > (activity.required ? 0.97 : 0.7)) continue
    rows.note('activity_completions', {
      enrolment_id: enrolmentId,
      activity_id: activity.id,
      group_id: group.id,
      done_at: at,
    })
  }
}

/** A submission that was written by the facilitator, agreed by three, and delivered by the chief executive. */
export function addDelivered(rows: DemoRows, group: DemoGroup, activity: DemoActivity, day: string): void {
  const at = osloInstant(day, '11:00')
  const [chief, second, third] = group.members
  const submissionId = addText(rows, group, activity, day, {
    state: 'delivered',
    delivered_at: at,
    delivered_by: chief?.personId,
    delivered_version: 1,
  })
  for (const member of [chief, second, third]) {
    rows.note('submission_agreements', {
      submission_id: submissionId,
      enrolment_id: member?.enrolmentId,
      version: 1,
      agreed_at: at,
    })
  }
}

/** A draft that the group is working on. */
export function addDraft(rows: DemoRows, group: DemoGroup, activity: DemoActivity, day: string): void {
  addText(rows, group, activity, day, { state: 'draft' })
}

function addText(
  rows: DemoRows,
  group: DemoGroup,
  activity: DemoActivity,
  day: string,
  rest: Readonly<Record<string, unknown>>,
): string {
  const at = osloInstant(day, '10:30')
  const author = group.members[1]?.personId
  const text = groupAnswer(group, activity.module)
  const submission = {
    group_id: group.id,
    activity_id: activity.id,
    text,
    version: 1,
    updated_at: at,
    updated_by: author,
  }
  const id = rows.add('submissions', { ...submission, ...rest })
  rows.note('submission_versions', { submission_id: id, version: 1, text, author_id: author, written_at: at })
  return id
}

/** What a group of the enrolling cohort has done so far: some have begun. */
export function addBegun(
  rows: DemoRows,
  group: DemoGroup,
  activities: readonly DemoActivity[],
  day: string,
): void {
  const readings = activities.filter(
    (one) => one.module === 1 && one.step === 'prework' && one.answeredBy === 'person',
  )
  for (const [i, { enrolmentId }] of group.members.slice(2).entries()) {
    const done = readings.slice(0, i % 3)
    const at = osloInstant(day, '08:30')
    for (const { id } of done) {
      rows.note('activity_completions', {
        enrolment_id: enrolmentId,
        activity_id: id,
        group_id: group.id,
        done_at: at,
      })
    }
  }
}

function hash(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7)
}
