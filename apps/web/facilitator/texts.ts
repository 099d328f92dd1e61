export const facilitatorTexts = {
  'group.progress': { nb: 'Hvor gruppa står', nn: 'Kvar gruppa står', en: 'Where the group stands' },
  'group.core': { nb: 'Modul 1–4', nn: 'Modul 1–4', en: 'Modules 1–4' },
  'group.carriers': { nb: 'De som bærer gruppa', nn: 'Dei som ber gruppa', en: 'Those who carry the group' },
  'group.chief-executive': { nb: 'Kommunedirektør', nn: 'Kommunedirektør', en: 'Chief executive' },
  'group.facilitator': { nb: 'Lokal fasilitator', nn: 'Lokal fasilitator', en: 'Local facilitator' },
  'group.nobody': { nb: 'Ikke satt', nn: 'Ikkje sett', en: 'Not set' },
  'people.title': { nb: 'Deltakerne', nn: 'Deltakarane', en: 'The participants' },
  'people.caption': {
    nb: 'Hver deltaker og hver modul',
    nn: 'Kvar deltakar og kvar modul',
    en: 'Each participant and each module',
  },
  'people.person': { nb: 'Deltaker', nn: 'Deltakar', en: 'Participant' },
  'people.only-missing': {
    nb: 'Vis bare dem som mangler noe',
    nn: 'Vis berre dei som manglar noko',
    en: 'Show only those who lack something',
  },
  'people.what-is-missing': { nb: 'Hva mangler', nn: 'Kva manglar', en: 'What is missing' },
  'people.nobody.title': { nb: 'Ingen mangler noe', nn: 'Ingen manglar noko', en: 'Nobody lacks anything' },
  'people.nobody.body': {
    nb: 'Alle i gruppa er i rute. Slå av filteret for å se hele gruppa.',
    nn: 'Alle i gruppa er i rute. Slå av filteret for å sjå heile gruppa.',
    en: 'Everyone in the group is on track. Turn off the filter to see the whole group.',
  },
} as const
