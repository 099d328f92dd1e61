export const openingTexts = {
  'opening.by': {
    nb: '{name}, kommunedirektør',
    nn: '{name}, kommunedirektør',
    en: '{name}, chief executive',
  },
  'opening.by-role': { nb: 'Kommunedirektøren', nn: 'Kommunedirektøren', en: 'The chief executive' },
  'opening.title': {
    nb: 'Åpne modul {number} for gruppa',
    nn: 'Opne modul {number} for gruppa',
    en: 'Open module {number} for the group',
  },
  'opening.change': {
    nb: 'Endre åpningen av modul {number}',
    nn: 'Endre opninga av modul {number}',
    en: 'Change the opening of module {number}',
  },
  'opening.means': {
    nb: 'Si med én setning eller to hvorfor «{title}» betyr noe for dere. Gruppa ser den øverst i modulen.',
    nn: 'Sei med éi setning eller to kvifor «{title}» betyr noko for dykk. Gruppa ser henne øvst i modulen.',
    en: 'Say in a sentence or two why “{title}” matters to you. The group sees it at the top of the module.',
  },
  'opening.shown-from': {
    nb: 'Den vises fra {date}, når modulen åpner.',
    nn: 'Ho blir vist frå {date}, når modulen opnar.',
    en: 'It is shown from {date}, when the module opens.',
  },
  'opening.field': { nb: 'Din åpning', nn: 'Opninga di', en: 'Your opening' },
  'opening.send': { nb: 'Åpne modulen', nn: 'Opne modulen', en: 'Open the module' },
  'opening.save': { nb: 'Lagre åpningen', nn: 'Lagre opninga', en: 'Save the opening' },
  'opening.cancel': { nb: 'Avbryt', nn: 'Avbryt', en: 'Cancel' },
  'opening.left': { nb: '{left} tegn igjen', nn: '{left} teikn att', en: '{left} characters left' },
  'opening.empty': {
    nb: 'Skriv noen ord først.',
    nn: 'Skriv nokre ord først.',
    en: 'Write a few words first.',
  },
  'opening.missing.title': {
    nb: 'Modul {number} mangler åpning',
    nn: 'Modul {number} manglar opning',
    en: 'Module {number} has no opening',
  },
  'opening.missing.body': {
    nb: 'Kommunedirektøren har ikke åpnet modulen med noen ord til gruppa. Den åpner på datoen likevel. Minn gjerne om det.',
    nn: 'Kommunedirektøren har ikkje opna modulen med nokre ord til gruppa. Han opnar på datoen likevel. Minn gjerne om det.',
    en: 'The chief executive has not opened the module with a few words to the group. It opens on its date all the same. A reminder would help.',
  },
} as const
