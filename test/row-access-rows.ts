import type { TestApi } from '../libs/testing/api'

/**
 * Gives both groups, and the network, at least one row in the tables that the demo leaves empty. As the owner and with
 * foreign keys off, because these rows have to be there and need not make sense.
 */
export async function fillEveryTable(api: TestApi, groups: readonly string[]): Promise<void> {
  for (const group of groups) for (const text of [...OF_A_GROUP, SESSION]) await api.owner(text, [group])
  for (const text of [...OF_GRANTS, ...OF_THE_NETWORK]) await api.owner(text)
}

/** Somebody who holds no role and is not the participant that the test acts as, who is the first by id. */
const MEMBER = `select e.id, e.person_id, e.group_id, e.cohort_id from enrolments e where e.group_id = $1
  and not exists (select from role_assignments r where r.person_id = e.person_id) order by e.person_id desc limit 1`
const ACTIVITY = `(select id from stable_activities order by id limit 1)`
const MODULE = `(select id from stable_modules order by id limit 1)`

const OF_A_GROUP = [
  `insert into sessions (token_hash, person_id, expires_at)
   select sha256(m.id::text::bytea), m.person_id, '2099-01-01' from (${MEMBER}) m`,
  `insert into sign_in_links (person_id, token_hash, code_hash, expires_at)
   select m.person_id, sha256(m.id::text::bytea), '\\x00', '2099-01-01' from (${MEMBER}) m`,
  `insert into reflections (author_id, group_id, activity_id, text, visibility, updated_at)
   select m.person_id, m.group_id, ${ACTIVITY}, 'Bare mitt', 'private', now() from (${MEMBER}) m`,
  `insert into drafts (author_id, group_id, activity_id, text, based_on, saved_at)
   select m.person_id, m.group_id, ${ACTIVITY}, 'Halve setn', 0, now() from (${MEMBER}) m`,
  `insert into change_log (actor_name, action, subject_type, subject_id, group_id)
   values ('test', 'tried', 'group', $1, $1)`,
  `insert into mails (key, kind, person_id, group_ids, because, urgent, language, message_id, subject, text, html, send_at,
     claimed_at, claimed_on)
   select m.id::text, 'reminders', m.person_id, array[m.group_id], '{"nb": "Regel"}', false, 'nb', m.id::text, 'Emne',
     'Tekst', 'Tekst', now(), now(), '2026-11-22' from (${MEMBER}) m`,
  `insert into reminder_claims (rule_id, rule_key, person_id, group_id, subject_kind, subject_id, module_id, subject_on,
     window_on, planned_for, claimed_at)
   select (select id from reminder_rules order by key limit 1), 'row-access', m.person_id, m.group_id, 'module',
     ${MODULE}, ${MODULE}, '2026-11-22', '2026-11-22', now(), now() from (${MEMBER}) m`,
  `insert into mail_preferences (person_id) select m.person_id from (${MEMBER}) m`,
  `insert into deadlines (subject_kind, subject_id, key, due_on, audience, group_id, title, path)
   values ('group', $1, 'some', '2026-11-22', 'facilitator', $1, '{}', '/')`,
  `insert into mail_stops (person_id, kind) select m.person_id, 'prework' from (${MEMBER}) m`,
  `insert into invitations (calendar_uid, person_id, sequence, method, gathering_id, group_ids, title, starts_at, ends_at,
     place, link, mode, made_at)
   select g.id, m.person_id, 9, 'REQUEST', g.id, array[m.group_id], 'Modul', now(), now(), '', '', 'physical', now()
   from (${MEMBER}) m join attendance_sheets s on s.group_id = m.group_id join gatherings g on g.id = s.gathering_id
   order by g.id limit 1`,
  `insert into calendar_feeds (person_id, made_at) select m.person_id, now() from (${MEMBER}) m`,
  `with made as (
     insert into imports (cohort_id, file_name, created_at)
     select m.cohort_id, 'liste.csv', now() from (${MEMBER}) m returning id)
   insert into import_rows (import_id, position, "row", organisation_number, name, email, title, group_name, file_errors,
     file_warnings, change, group_id, errors, warnings)
   select made.id, 1, 1, '935478715', 'Navn', 'navn@prove.example', '', '', '[]', '[]', 'new', $1, '[]', '[]' from made`,
  `insert into submission_claims (group_id, activity_id, person_id, since, expires_at)
   select m.group_id, ${ACTIVITY}, m.person_id, now(), now() + interval '1 minute' from (${MEMBER}) m`,
  `insert into submission_comments (submission_id, author_id, voice, text, answer_version, written_at)
   select s.id, m.person_id, 'group', 'Svar', 1, now() from (${MEMBER}) m join submissions s on s.group_id = m.group_id limit 1`,
  `with made as (
     insert into discussion_posts (module_id, cohort_id, group_id, author_id, author_name, text, written_at)
     select ${MODULE}, m.cohort_id, m.group_id, m.person_id, 'Navn', 'Bare oss', now() from (${MEMBER}) m returning id)
   insert into discussion_post_versions (post_id, version, text, written_at) select id, 1, 'Bare oss', now() from made`,
  `insert into module_openings (group_id, module_id, person_id, person_name, sentence, written_at)
   select m.group_id, ${MODULE}, m.person_id, 'Navn', 'Vi begynner.', now() from (${MEMBER}) m on conflict do nothing`,
  `insert into certificates (person_id, group_id, code_hash, snapshot, issued_at)
   select m.person_id, m.group_id, sha256(m.id::text::bytea), '{}', now() from (${MEMBER}) m`,
  `insert into nudges (press, group_id, person_id, subject, about, sent_by, pressed_at, send_at, quiet_until)
   select m.id, m.group_id, m.person_id, 'prework', '1', m.person_id, now(), now(), now() + interval '3 days' from (${MEMBER}) m`,
  `insert into check_ins (gathering_id, enrolment_id, group_id, mode, at, received_at)
   select s.gathering_id, m.id, m.group_id, 'physical', now(), now() from (${MEMBER}) m
   join attendance_sheets s on s.group_id = m.group_id order by s.gathering_id limit 1`,
  `insert into check_in_tries (gathering_id, person_id, began_at, tries)
   select s.gathering_id, m.person_id, now(), 1 from (${MEMBER}) m
   join attendance_sheets s on s.group_id = m.group_id order by s.gathering_id limit 1`,
  `insert into discussion_readings (person_id, module_id, room_id, read_until)
   select m.person_id, ${MODULE}, m.group_id, now() from (${MEMBER}) m`,
  `insert into evaluation_rounds (gathering_id, version)
   select s.gathering_id, 1 from attendance_sheets s where s.group_id = $1 on conflict do nothing`,
  `insert into evaluation_counts (gathering_id, group_id, question, pending, shown, totalled)
   select s.gathering_id, s.group_id, 1, '{0,0,0,1,0,0}', '{0,0,0,0,0,0}', '{0,0,0,0,0,0}'
   from attendance_sheets s where s.group_id = $1 on conflict do nothing`,
  `insert into evaluation_receipts (person_id, gathering_id)
   select m.person_id, s.gathering_id from (${MEMBER}) m join attendance_sheets s on s.group_id = m.group_id limit 1
   on conflict do nothing`,
  `insert into gathering_summaries (gathering_id, group_id, text)
   select s.gathering_id, s.group_id, 'Dagen' from attendance_sheets s where s.group_id = $1 on conflict do nothing`,
  `insert into gathering_decisions (id, gathering_id, group_id, text, noted_at)
   select app.new_id(), s.gathering_id, s.group_id, 'Vi gjør det', now() from attendance_sheets s where s.group_id = $1`,
  `insert into summary_sendings (gathering_id, group_id, number, content, recipients, sent_at)
   select s.gathering_id, s.group_id, 1, '{"text": "", "decisions": []}', 1, now() from attendance_sheets s
   where s.group_id = $1 on conflict do nothing`,
  `insert into effort_hours (grant_id, group_id, worked_on, quarters, purpose, noted_at, noted_by)
   select (select id from grants limit 1), m.group_id, '2024-01-02', 4, 'Økt', now(), m.person_id from (${MEMBER}) m`,
]

const DRAFT = `(select id from reports where stage = 'draft' limit 1)`

const OF_GRANTS = [
  `insert into reports (grant_id, kind, version, language, requested_at) select id, 'final', 1, 'nb', now() from grants limit 1`,
  `insert into report_links (report_id, token_hash, made_at, made_by, expires_at)
   select r.id, sha256(r.id::text::bytea), now(), p.id, now() + interval '1 day' from reports r, people p limit 1`,
  `insert into report_narratives (report_id, section, text, written_at, written_by)
   select ${DRAFT}, 'summary', 'Det gikk bra.', now(), p.id from people p limit 1`,
  `insert into report_assignments (report_id, section, person_id, assigned_at, assigned_by)
   select ${DRAFT}, 'goals', p.id, now(), p.id from people p limit 1`,
  `insert into report_comments (report_id, section, author_id, text, written_at)
   select ${DRAFT}, 'goals', p.id, 'Kan dette stemme?', now() from people p limit 1`,
  `insert into report_releases (report_id, section, kind, words, reason, released_at, released_by)
   select ${DRAFT}, 'goals', 'name', 'Ås', 'Kommunen', now(), p.id from people p limit 1`,
  `insert into grant_conditions (grant_id, position, text) select id, 0, '{"nb": "Vilkår"}' from grants limit 1`,
  `insert into grant_milestones (grant_id, position, title, planned_on) select id, 0, '{"nb": "Start"}', '2024-01-01' from grants limit 1`,
  `insert into grant_partners (grant_id, organisation_id) select id, host_organisation_id from grants limit 1 on conflict do nothing`,
  `insert into grant_changes (grant_id, agreed_on, takes_effect_on, case_reference, parts, recorded_at)
   select id, '2024-01-01', '2024-01-01', '24/1', '[{}]', now() from grants limit 1`,
  `insert into inhabitants (organisation_id, year, number, source) select id, 2024, 1, 'SSB' from organisations limit 1
   on conflict do nothing`,
  `with made as (
     insert into ledger_imports (grant_id, file_name, created_at) select id, 'bilag.csv', now() from grants limit 1 returning id)
   insert into ledger_import_rows (import_id, position, "row", voucher, text, post, account, source, change, errors, warnings)
   select id, 1, 1, '1', '', '', '', '', 'new', '[]', '[]' from made`,
  `insert into ledger_entries (grant_id, voucher, line, booked_on, budget_line_id, financing_line_id, amount, text, noted_at)
   select g.id, 'row-access', 1, '2024-01-01', b.id, f.id, 1, '', now() from grants g
   join budget_lines b on b.grant_id = g.id join financing_lines f on f.grant_id = g.id limit 1`,
]

const SESSION = `
  with made as (
    insert into gatherings (cohort_id, group_id, title, starts_at, ends_at, mode, state)
    select l.cohort_id, l.id, 'Lokal økt', now(), now() + interval '1 hour', 'physical', 'draft'
    from leader_groups l where l.id = $1 returning id
  ), planned as (
    insert into agendas (gathering_id, items, language) select id, '[]', 'nb' from made
  ), coded as (
    insert into check_in_secrets (gathering_id, secret) select id, sha256(id::text::bytea) from made
  )
  insert into gathering_files (gathering_id, resource_id, file_name, kind, bytes, added_at)
  select made.id, r.id, 'Kart.txt', 'txt', r.bytes, now()
  from made cross join (select id, bytes from resources order by id limit 1) r`

const OF_THE_NETWORK = [
  `insert into calendar_changes (cohort_id) select id from cohorts limit 1`,
  `insert into outbox (name, queue, data, run_at) values ('some.job', 'some', '{}', now())`,
  `insert into resources (sha256, content, bytes, added_at) values (encode(sha256('Mal'), 'hex'), 'Mal', 3, now())`,
  `insert into exhausted_jobs (job_id, queue, name, data, error, attempts, failed_at)
   values ('some', 'some', 'some.job', '{}', 'Nei', 8, now())`,
  `insert into job_effects (key) values ('some')`,
  `insert into inbox_mails (hash, kind, detail, size, read_at) values ('some', 'other', '', 1, now())`,
]
