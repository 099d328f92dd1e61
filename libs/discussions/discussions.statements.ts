import type { Statement } from '../platform/database'
import type { PostAuthor, PostRemoval } from './discussion.dto'

/** A post as its room shows it, before it is said what the reader may do with it. */
export interface ReplyRow {
  readonly id: string
  readonly author: PostAuthor
  readonly text: string
  readonly version: number
  readonly writtenAt: string
  readonly editedAt: string | null
  readonly removal: PostRemoval | null
  readonly mine: boolean
  readonly isNew: boolean
}

export interface PostRow extends ReplyRow {
  readonly replies: readonly ReplyRow[]
}

/** With thousandths: what is new since a moment is compared with it. */
const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

/** $3 is the reader; `seen` is how far they had read. */
const POST = (p: string): string => `
  'id', ${p}.id, 'author', json_build_object('name', ${p}.author_name, 'place', ${p}.author_place),
  'text', ${p}.text, 'version', ${p}.version, 'writtenAt', ${instant(`${p}.written_at`)},
  'editedAt', case when ${p}.removed_at is null then ${instant(`${p}.edited_at`)} end,
  'removal', case when ${p}.removed_at is not null then json_build_object(
    'by', ${p}.removed_by, 'at', ${instant(`${p}.removed_at`)}, 'reason', ${p}.removal_reason) end,
  'mine', ${p}.author_id = $3,
  'isNew', coalesce(${p}.author_id <> $3 and ${p}.removed_at is null and ${p}.written_at > seen.read_until, false)`

const WHOLE = `
  json_build_object(${POST('p')}, 'replies', (
    select coalesce(json_agg(json_build_object(${POST('r')}) order by r.written_at, r.id), '[]')
    from discussion_posts r where r.reply_to = p.id)) as post`

/** $1 the room's id, $2 module, $3 reader. */
const FROM = `
  from discussion_posts p
  left join discussion_readings seen on seen.person_id = $3 and seen.module_id = $2 and seen.room_id = $1`

const ROOM = {
  group: 'p.group_id = $1 and p.module_id = $2',
  cohort: 'p.cohort_id = $1 and p.group_id is null and p.module_id = $2',
} as const

/** $4, $5 where the page begins, $6 how many. Newest first, each with its replies. */
const page = (room: keyof typeof ROOM): Statement => ({
  name: `discussions_${room}_page`,
  text: `
    select ${WHOLE} ${FROM}
    where ${ROOM[room]} and p.reply_to is null
      and ($4::timestamptz is null or (p.written_at, p.id) < ($4, $5::uuid))
    order by p.written_at desc, p.id desc limit $6`,
})

export const PAGES = { group: page('group'), cohort: page('cohort') } as const

/** $4 post. */
export const ONE: Statement = {
  name: 'discussions_post',
  text: `select ${WHOLE} ${FROM} where p.id = $4`,
}

/** $1 cohort, $2 group, $3 reader: by module, whether something is new in each room. */
export const NEWS: Statement = {
  name: 'discussions_news',
  text: `
    select p.module_id as "moduleId", p.group_id is null as "inCohort"
    from discussion_posts p
    left join discussion_readings seen on seen.person_id = $3 and seen.module_id = p.module_id
      and seen.room_id = case when p.group_id is null then p.cohort_id else p.group_id end
    where (p.group_id = $2 or p.cohort_id = $1 and p.group_id is null) and p.author_id <> $3 and p.removed_at is null
      and (seen.read_until is null or p.written_at > seen.read_until)
    group by 1, 2`,
}

export const VERSIONS: Statement = {
  name: 'discussions_versions',
  text: `
    select v.version, v.text, ${instant('v.written_at')} as "writtenAt"
    from discussion_post_versions v where v.post_id = $1 order by v.version desc limit 200`,
}

/** Never backwards, and never ahead of now. */
export const READ: Statement = {
  name: 'discussions_read',
  text: `
    insert into discussion_readings (person_id, module_id, room_id, read_until)
    values ($1, $2, $3, least($4::timestamptz, $5::timestamptz))
    on conflict on constraint pk_discussion_readings
    do update set read_until = greatest(discussion_readings.read_until, excluded.read_until)`,
}
