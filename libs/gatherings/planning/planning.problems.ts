import { problemTexts } from '../../platform/http'

problemTexts({
  'gathering.period': {
    nb: 'Samlingen må slutte etter at den begynner, og samme dag.',
    nn: 'Samlinga må slutte etter at ho byrjar, og same dag.',
    en: 'The gathering must end after it begins, and on the same day.',
  },
  'gathering.past': {
    nb: 'Den nye datoen er passert. Velg en dato som kommer.',
    nn: 'Den nye datoen er passert. Vel ein dato som kjem.',
    en: 'The new date is past. Choose a date to come.',
  },
  'gathering.same-time': {
    nb: 'Samlingen er allerede på dette tidspunktet.',
    nn: 'Samlinga er alt på dette tidspunktet.',
    en: 'The gathering is at this time already.',
  },
  'gathering.no-module': {
    nb: 'Programmet til kullet har ingen modul med dette nummeret.',
    nn: 'Programmet til kullet har ingen modul med dette nummeret.',
    en: 'The programme of the cohort has no module with this number.',
  },
  'gathering.no-batch': {
    nb: 'Kullet har ingen pulje med dette nummeret.',
    nn: 'Kullet har inga pulje med dette nummeret.',
    en: 'The cohort has no batch with this number.',
  },
  'gathering.no-draft': {
    nb: 'Bare et utkast kan slettes. Avlys samlingen, så får alle vite hvorfor.',
    nn: 'Berre eit utkast kan slettast. Avlys samlinga, så får alle vite kvifor.',
    en: 'Only a draft can be deleted. Cancel the gathering, so that everybody learns why.',
  },
  'gathering.is-draft': {
    nb: 'Samlingen er et utkast som ingen er kalt inn til. Endre datoen direkte, eller kall inn først.',
    nn: 'Samlinga er eit utkast som ingen er kalla inn til. Endre datoen direkte, eller kall inn først.',
    en: 'The gathering is a draft that nobody is called to. Change the date directly, or call it first.',
  },
  'gathering.is-called': {
    nb: 'Gruppene er kalt inn. Flytt samlingen for å endre tidspunktet, så får alle vite hvorfor.',
    nn: 'Gruppene er kalla inn. Flytt samlinga for å endre tidspunktet, så får alle vite kvifor.',
    en: 'The groups are called. Move the gathering to change the time, so that everybody learns why.',
  },
  'gathering.is-held': {
    nb: 'Samlingen er holdt, og kan ikke endres.',
    nn: 'Samlinga er halden, og kan ikkje endrast.',
    en: 'The gathering was held, and cannot be changed.',
  },
  'gathering.is-locked': {
    nb: 'Samlingen er holdt, og kan ikke endres.',
    nn: 'Samlinga er halden, og kan ikkje endrast.',
    en: 'The gathering was held, and cannot be changed.',
  },
  'gathering.is-cancelled': {
    nb: 'Samlingen er avlyst. Sett opp en ny i stedet.',
    nn: 'Samlinga er avlyst. Set opp ei ny i staden.',
    en: 'The gathering is cancelled. Plan a new one instead.',
  },
  'gathering.is-moved': {
    nb: 'Samlingen er flyttet. Endre den som kom i stedet.',
    nn: 'Samlinga er flytt. Endre den som kom i staden.',
    en: 'The gathering was moved. Change the one that took its place.',
  },
  'catch-up.no-group': {
    nb: 'Kullet har ingen slik gruppe.',
    nn: 'Kullet har inga slik gruppe.',
    en: 'The cohort has no such group.',
  },
  'catch-up.withdrawn': {
    nb: 'Gruppa har trukket seg eller er avsluttet.',
    nn: 'Gruppa har trekt seg eller er avslutta.',
    en: 'The group has withdrawn or is closed.',
  },
  'catch-up.own-batch': {
    nb: 'Dette er samlingen til gruppas egen pulje.',
    nn: 'Dette er samlinga til gruppa si eiga pulje.',
    en: 'This is the gathering of the group’s own batch.',
  },
  'catch-up.there': {
    nb: 'Gruppa er allerede med på denne samlingen.',
    nn: 'Gruppa er alt med på denne samlinga.',
    en: 'The group is at this gathering already.',
  },
  'catch-up.marked': {
    nb: 'Oppmøtet til gruppa er ført. Ta bort merkene først.',
    nn: 'Oppmøtet til gruppa er ført. Ta bort merka først.',
    en: 'The attendance of the group is recorded. Take the marks away first.',
  },
})
