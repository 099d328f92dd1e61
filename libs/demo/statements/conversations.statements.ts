/** $1 cohort. Who teaches it; of two, the same one each time. */
const INSTRUCTOR = `(select r.person_id from role_assignments r join people p on p.id = r.person_id
  where r.role = 'instructor' and r.cohort_id = $1 order by p.name limit 1)`

const DELIVERED = `
  from leader_groups g join cohorts c on c.id = g.cohort_id
  join modules m on m.programme_version_id = c.programme_version_id
  join activities a on a.programme_version_id = m.programme_version_id and a.module_id = m.id and a.answered_by = 'group'
  join submissions s on s.group_id = g.id and s.activity_id = a.id and s.delivered_at is not null
  where g.cohort_id = $1`

/** Whose last answer the instructor has not finished with. */
const OPEN = `(m.number = 4 and g.name in ('Bærum', 'Halden', 'Moss', 'Sarpsborg'))`

const comment = (voice: string, author: string, days: number, text: string, which: string): string => `
  insert into submission_comments (submission_id, author_id, voice, text, answer_version, written_at)
  select s.id, ${author}, '${voice}', ${text}, s.version, s.delivered_at + interval '${days} days' ${DELIVERED} and ${which}`

/** What was said about the answers of the cohort that is through modules 1–4, $1: most are done, a few wait. */
export const conversations: readonly string[] = [
  `update submissions set state = 'done', done_at = told.delivered_at + interval '9 days', done_by = ${INSTRUCTOR}
   from (select s.id, s.delivered_at ${DELIVERED} and not ${OPEN}) told where told.id = submissions.id`,
  comment(
    'instructor',
    INSTRUCTOR,
    8,
    `case g.name when 'Hemsedal' then 'Dette er eit kvifor de kan bruke til å seie nei. Ta det med inn i modul 2.'
       else 'Dette er et hvorfor dere kan bruke til å si nei. Ta det med inn i modul 2.' end`,
    `m.number = 1 and a.key = 'm1.why'`,
  ),
  comment(
    'instructor',
    INSTRUCTOR,
    6,
    `'Konkret og modig. Hvem eier grepet i linja når prosjektet er over, og hva er det første innbyggeren merker?'`,
    `m.number = 4 and g.name = 'Bærum'`,
  ),
  comment(
    'group',
    's.delivered_by',
    9,
    `'Direktøren for oppvekst eier det, og vi har lagt driften inn i økonomiplanen. Foreldrene merker det først, når de slipper å søke på nytt hvert år.'`,
    `m.number = 4 and g.name = 'Bærum'`,
  ),
  `update submissions set state = 'commented' from (select s.id ${DELIVERED} and m.number = 4 and g.name = 'Bærum') told
   where told.id = submissions.id`,
]
