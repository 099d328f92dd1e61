const SPOKEN = `
  select count(*) filter (where c.removed_at is null)::int as standing,
    max(c.written_at) filter (where c.voice = 'instructor') as instructed,
    max(c.written_at) filter (where c.voice = 'group' and c.removed_at is null) as replied
  from submission_comments c where c.submission_id = s.id`

/** A new text begins without the agreements to the one before it. Needs the group `g` beside the answer. */
const AGREEMENTS = `
  select count(*) filter (where ag.enrolment_id is not null)::int as agreed,
    coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.name collate app.norwegian)
      filter (where ag.enrolment_id is null), '[]') as silent
  from enrolments e join people p on p.id = e.person_id
  left join submission_agreements ag on ag.submission_id = s.id and ag.version = s.version and ag.enrolment_id = e.id
  where e.group_id = g.id and e.to_on is null and s.delivered_at is null`

/**
 * Whether a group's answer `s` waits for somebody to say something about it: `spoken` is a lateral beside `s`, the rest
 * are conditions over both. What an instructor said is news to the group for two weeks, until it replies or writes on.
 */
export const answersWaiting = {
  spoken: SPOKEN,
  /** How many of the group agree on the present text (`agreed`), and who has not said so (`silent`). */
  agreements: AGREEMENTS,
  forInstructor: `coalesce(s.state <> 'done' and (s.delivered_at is not null and spoken.instructed is null
          or coalesce(s.redelivered_at, s.delivered_at) > spoken.instructed
          or spoken.replied > spoken.instructed), false)`,
  forGroup: (
    now: string,
  ): string => `coalesce(s.state = 'commented' and spoken.instructed > ${now}::timestamptz - interval '14 days'
          and (spoken.replied is null or spoken.replied < spoken.instructed), false)`,
} as const
