import { constraintProblems, problemTexts } from '../platform/http'
import { logValues, logWords } from '../changes'
import { roleTitles } from './role'

problemTexts({
  'person.email-taken': {
    nb: 'En annen person har allerede denne e-postadressen.',
    nn: 'Ein annan person har alt denne e-postadressa.',
    en: 'Somebody else already has this e-mail address.',
  },
  'role.scope': {
    nb: 'Velg hvilken gruppe eller hvilket kull rollen gjelder.',
    nn: 'Vel kva for ei gruppe eller kva for eit kull rolla gjeld.',
    en: 'Choose which group or cohort the role is for.',
  },
  'role.scope-unknown': {
    nb: 'Gruppa eller kullet finnes ikke.',
    nn: 'Gruppa eller kullet finst ikkje.',
    en: 'There is no such group or cohort.',
  },
  'role.until': {
    nb: 'Bare en fasilitator som er stedfortreder, kan ha en sluttdato, og den må være i dag eller senere.',
    nn: 'Berre ein fasilitator som er vara, kan ha ein sluttdato, og han må vere i dag eller seinare.',
    en: 'Only a facilitator who stands in can have an end date, and it must be today or later.',
  },
  'role.held': {
    nb: 'Personen har allerede denne rollen.',
    nn: 'Personen har alt denne rolla.',
    en: 'The person already has this role.',
  },
  'role.last-administrator': {
    nb: 'Dette er den siste administratoren. Gi rollen til en annen først.',
    nn: 'Dette er den siste administratoren. Gi rolla til ein annan først.',
    en: 'This is the last administrator. Give the role to somebody else first.',
  },
  'role.own-administrator': {
    nb: 'Du fjerner din egen tilgang som administrator. Bekreft at du vil det.',
    nn: 'Du fjernar din eigen tilgang som administrator. Stadfest at du vil det.',
    en: 'You are removing your own access as administrator. Confirm that you want to.',
  },
  'role.group-needs-owner': {
    nb: 'En aktiv gruppe må ha en kommunedirektør. Gi rollen til den nye, så avsluttes denne samtidig.',
    nn: 'Ei aktiv gruppe må ha ein kommunedirektør. Gi rolla til den nye, så blir denne avslutta samtidig.',
    en: 'An active group must have a chief executive. Give the role to the new one, and this one ends with it.',
  },
  'role.group-needs-facilitator': {
    nb: 'En aktiv gruppe må ha minst én fast fasilitator. Gi rollen til en annen først.',
    nn: 'Ei aktiv gruppe må ha minst éin fast fasilitator. Gi rolla til ein annan først.',
    en: 'An active group must have at least one permanent facilitator. Give the role to somebody else first.',
  },
})

constraintProblems({
  uq_people_email: 'person.email-taken',
  uq_role_assignments_person_id_role_scope: 'role.held',
  uq_role_assignments_owner: 'role.held',
})

logValues(roleTitles)
logWords(
  'role',
  { nb: 'Roller', nn: 'Roller', en: 'Roles' },
  {
    given: { nb: 'Fikk rollen {role}', nn: 'Fekk rolla {role}', en: 'Was given the role {role}' },
    ended: {
      nb: 'Rollen {role} ble avsluttet',
      nn: 'Rolla {role} vart avslutta',
      en: 'The role {role} ended',
    },
    'handed-over': {
      nb: 'Rollen {role} ble overtatt av en annen',
      nn: 'Rolla {role} vart overteken av ein annan',
      en: 'The role {role} was handed over to somebody else',
    },
  },
)
logWords(
  'person',
  { nb: 'Personer', nn: 'Personar', en: 'People' },
  {
    added: { nb: 'Ble lagt til', nn: 'Vart lagd til', en: 'Was added' },
    'name-corrected': { nb: 'Navnet ble rettet', nn: 'Namnet vart retta', en: 'The name was corrected' },
    'email-corrected': {
      nb: 'E-postadressen ble rettet',
      nn: 'E-postadressa vart retta',
      en: 'The e-mail address was corrected',
    },
  },
)
