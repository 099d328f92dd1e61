import { constraintProblems, problemTexts } from '../platform/http'
import { overText, tooLateText } from './member-words'

// Says the same whoever found out, and not where the person takes part: that is the other group's to tell.
constraintProblems({ uq_enrolments_person_id_cohort_id: 'member.taken' })

problemTexts({
  'member.taken': {
    nb: 'Denne adressen kan ikke meldes på i gruppa nå. Spør nettverksadministratoren.',
    nn: 'Denne adressa kan ikkje meldast på i gruppa no. Spør nettverksadministratoren.',
    en: 'This address cannot be enrolled in the group now. Ask the network administrator.',
  },
  'member.already': {
    nb: 'Personen er allerede med i gruppa.',
    nn: 'Personen er alt med i gruppa.',
    en: 'The person is in the group already.',
  },
  'member.gone': {
    nb: 'Personen er ikke lenger med i gruppa.',
    nn: 'Personen er ikkje lenger med i gruppa.',
    en: 'The person is no longer in the group.',
  },
  'member.cohort-over': overText,
  'member.too-late': tooLateText,
  'member.day-ahead': {
    nb: 'Datoen kan ikke være fram i tid. Gjør endringen den dagen den gjelder fra.',
    nn: 'Datoen kan ikkje vere fram i tid. Gjer endringa den dagen ho gjeld frå.',
    en: 'The date cannot be in the future. Make the change on the day it takes effect.',
  },
  'member.day-passed': {
    nb: 'Siste dag kan ikke være en dag som har vært.',
    nn: 'Siste dag kan ikkje vere ein dag som har vore.',
    en: 'The last day cannot be a day that has passed.',
  },
  'member.day-before-start': {
    nb: 'Datoen kan ikke være før personen ble med i gruppa ({date}).',
    nn: 'Datoen kan ikkje vere før personen vart med i gruppa ({date}).',
    en: 'The date cannot be before the person joined the group ({date}).',
  },
  'member.day-before-cohort': {
    nb: 'Datoen kan ikke være før kullet begynte ({date}).',
    nn: 'Datoen kan ikkje vere før kullet byrja ({date}).',
    en: 'The date cannot be before the cohort began ({date}).',
  },
  'member.attended-later': {
    nb: 'Personen er ført som til stede {date}. Sett datoen til den dagen eller senere, eller rett oppmøtet først.',
    nn: 'Personen er ført som til stades {date}. Set datoen til den dagen eller seinare, eller rett oppmøtet først.',
    en: 'The person is marked as present on {date}. Choose that day or a later one, or correct the attendance first.',
  },
  'member.chief-executive-needed': {
    nb: 'Gruppa må ha en kommunedirektør. La etterfølgeren overta rollen, eller overfør den til noen andre først.',
    nn: 'Gruppa må ha ein kommunedirektør. La etterfølgjaren overta rolla, eller overfør ho til nokon andre først.',
    en: 'The group needs a chief executive. Let the successor take over the role, or hand it over first.',
  },
  'member.facilitator-needed': {
    nb: 'Gruppa må ha en lokal fasilitator. La etterfølgeren overta rollen, eller overfør den til noen andre først.',
    nn: 'Gruppa må ha ein lokal fasilitator. La etterfølgjaren overta rolla, eller overfør ho til nokon andre først.',
    en: 'The group needs a local facilitator. Let the successor take over the role, or hand it over first.',
  },
  'member.role-not-held': {
    nb: 'Personen har ikke rollen i gruppa.',
    nn: 'Personen har ikkje rolla i gruppa.',
    en: 'The person does not hold the role in the group.',
  },
  'member.role-held': {
    nb: 'Personen har allerede rollen i gruppa.',
    nn: 'Personen har alt rolla i gruppa.',
    en: 'The person holds the role in the group already.',
  },
  'member.receiver-unclear': {
    nb: 'Velg et medlem, eller skriv navn og e-post til den som overtar.',
    nn: 'Vel ein medlem, eller skriv namn og e-post til den som overtek.',
    en: 'Choose a member, or write the name and e-mail address of whoever takes over.',
  },
})
