import { logValues, logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'
import { cohortStateTitles, obstacleTexts } from './setup/cohort-words'
import { groupObstacleTexts, groupStateTitles } from './groups/group-words'

problemTexts(obstacleTexts)
problemTexts(groupObstacleTexts)
problemTexts({
  'cohort.archived': {
    nb: 'Kullet er arkivert og kan bare leses.',
    nn: 'Kullet er arkivert og kan berre lesast.',
    en: 'The cohort is archived and can only be read.',
  },
  'cohort.name-taken': {
    nb: 'Et annet kull heter det samme. Velg et annet navn.',
    nn: 'Eit anna kull heiter det same. Vel eit anna namn.',
    en: 'Another cohort has that name. Choose another.',
  },
  'cohort.period': {
    nb: 'Kullet må slutte etter at det begynner.',
    nn: 'Kullet må slutte etter at det byrjar.',
    en: 'The cohort must end after it begins.',
  },
  'cohort.step': {
    nb: 'Et kull går ett steg om gangen, frem eller tilbake.',
    nn: 'Eit kull går eitt steg om gongen, fram eller tilbake.',
    en: 'A cohort goes one step at a time, forwards or back.',
  },
  'state.reason': {
    nb: 'Skriv hvorfor. Begrunnelsen står i loggen.',
    nn: 'Skriv kvifor. Grunngjevinga står i loggen.',
    en: 'Say why. The reason stands in the log.',
  },
  'batch.taken': {
    nb: 'Kullet har allerede en pulje med dette nummeret.',
    nn: 'Kullet har alt ei pulje med dette nummeret.',
    en: 'The cohort already has a batch with this number.',
  },
  'batch.not-empty': {
    nb: 'Pulja har grupper eller samlinger. Flytt dem først.',
    nn: 'Pulja har grupper eller samlingar. Flytt dei først.',
    en: 'The batch has groups or gatherings. Move them first.',
  },
  'batch.elsewhere': {
    nb: 'Pulja hører til et annet kull.',
    nn: 'Pulja høyrer til eit anna kull.',
    en: 'The batch belongs to another cohort.',
  },
  'group.name-taken': {
    nb: 'Kullet har allerede en gruppe med dette navnet. Gi gruppa et eget navn.',
    nn: 'Kullet har alt ei gruppe med dette namnet. Gi gruppa eit eige namn.',
    en: 'The cohort already has a group of that name. Give the group a name of its own.',
  },
  'group.cohort-over': {
    nb: 'Kullet er avsluttet. Nye grupper kan ikke meldes på.',
    nn: 'Kullet er avslutta. Nye grupper kan ikkje meldast på.',
    en: 'The cohort is closed. No new groups can be enrolled.',
  },
  'group.organisation-unknown': {
    nb: 'Virksomheten finnes ikke.',
    nn: 'Verksemda finst ikkje.',
    en: 'There is no such organisation.',
  },
  'group.step': {
    nb: 'Gruppa kan ikke gå fra {from} til {to}.',
    nn: 'Gruppa kan ikkje gå frå {from} til {to}.',
    en: 'The group cannot go from {from} to {to}.',
  },
})

constraintProblems({
  ck_cohorts_archived: 'cohort.archived',
  uq_cohorts_name: 'cohort.name-taken',
  uq_batches_cohort_id_number: 'batch.taken',
  fk_leader_groups_batch_id: 'batch.not-empty',
  fk_gatherings_batch_id: 'batch.not-empty',
  uq_leader_groups_cohort_id_name: 'group.name-taken',
})
constraintProblems(
  { ck_cohorts_period: 'cohort.period', fk_leader_groups_organisation_id: 'group.organisation-unknown' },
  'unprocessable',
)

logValues(cohortStateTitles)
logValues(groupStateTitles)
logWords(
  'cohort',
  { nb: 'Kull', nn: 'Kull', en: 'Cohorts' },
  {
    created: { nb: 'Kullet ble opprettet', nn: 'Kullet vart oppretta', en: 'The cohort was created' },
    changed: { nb: 'Kullet ble endret', nn: 'Kullet vart endra', en: 'The cohort was changed' },
    'state-changed': {
      nb: 'Kullet gikk fra «{from}» til «{to}»',
      nn: 'Kullet gjekk frå «{from}» til «{to}»',
      en: 'The cohort went from “{from}” to “{to}”',
    },
    'version-moved': {
      nb: 'Kullet ble flyttet fra versjon {from} til versjon {to} av programmet',
      nn: 'Kullet vart flytt frå versjon {from} til versjon {to} av programmet',
      en: 'The cohort was moved from version {from} to version {to} of the programme',
    },
  },
)
logWords(
  'batch',
  { nb: 'Puljer', nn: 'Puljer', en: 'Batches' },
  {
    added: { nb: 'Pulje {number} kom til', nn: 'Pulje {number} kom til', en: 'Batch {number} was added' },
    renumbered: {
      nb: 'Pulje {from} ble til pulje {to}',
      nn: 'Pulje {from} vart til pulje {to}',
      en: 'Batch {from} became batch {to}',
    },
    removed: {
      nb: 'Pulje {number} ble fjernet',
      nn: 'Pulje {number} vart fjerna',
      en: 'Batch {number} was removed',
    },
  },
)
logWords(
  'group',
  { nb: 'Grupper', nn: 'Grupper', en: 'Groups' },
  {
    invited: { nb: 'Gruppa ble invitert', nn: 'Gruppa vart invitert', en: 'The group was invited' },
    renamed: { nb: 'Gruppa fikk nytt navn', nn: 'Gruppa fekk nytt namn', en: 'The group got a new name' },
    'state-changed': {
      nb: 'Gruppa gikk fra «{from}» til «{to}»',
      nn: 'Gruppa gjekk frå «{from}» til «{to}»',
      en: 'The group went from “{from}” to “{to}”',
    },
    'batch-changed': {
      nb: 'Gruppa ble flyttet til pulje {to}',
      nn: 'Gruppa vart flytt til pulje {to}',
      en: 'The group was moved to batch {to}',
    },
  },
)
