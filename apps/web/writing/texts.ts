export const writingTexts = {
  'kept.draft': {
    nb: 'Lagret som utkast {when}',
    nn: 'Lagra som utkast {when}',
    en: 'Saved as a draft {when}',
  },
  'kept.saved': { nb: 'Lagret {when}', nn: 'Lagra {when}', en: 'Saved {when}' },
  'kept.saving': { nb: 'Lagrer …', nn: 'Lagrar …', en: 'Saving …' },
  'kept.here': {
    nb: 'Ingen forbindelse – teksten er trygg på denne enheten',
    nn: 'Inga samband – teksten er trygg på denne eininga',
    en: 'No connection – the text is safe on this device',
  },
  'kept.nowhere': {
    nb: 'Ingen forbindelse, og enheten er full. Kopier teksten før du lukker siden.',
    nn: 'Inga samband, og eininga er full. Kopier teksten før du lukkar sida.',
    en: 'No connection, and this device is full. Copy the text before you close the page.',
  },
  'kept.unsaved': {
    nb: 'Ikke lagret ennå – teksten er trygg på denne enheten',
    nn: 'Ikkje lagra enno – teksten er trygg på denne eininga',
    en: 'Not saved yet – the text is safe on this device',
  },
  'kept.not-here': {
    nb: 'Ikke lagret, og enheten er full. Lagre før du lukker siden.',
    nn: 'Ikkje lagra, og eininga er full. Lagre før du lukkar sida.',
    en: 'Not saved, and this device is full. Save before you close the page.',
  },
  'kept.elsewhere': {
    nb: 'Utkast fra {when} på en annen enhet',
    nn: 'Utkast frå {when} på ei anna eining',
    en: 'Draft from {when} on another device',
  },
  'kept.use-stored': {
    nb: 'Bruk den lagrede teksten',
    nn: 'Bruk den lagra teksten',
    en: 'Use the saved text',
  },
  'kept.discard': { nb: 'Forkast utkastet', nn: 'Forkast utkastet', en: 'Discard the draft' },
  'kept.other.title': {
    nb: 'Du har skrevet på en annen enhet også',
    nn: 'Du har skrive på ei anna eining òg',
    en: 'You have written on another device too',
  },
  'kept.other.body': {
    nb: 'Begge utkastene er tatt vare på. Velg hva som skal stå i feltet.',
    nn: 'Begge utkasta er tekne vare på. Vel kva som skal stå i feltet.',
    en: 'Both drafts are kept. Choose what should stand in the field.',
  },
  'kept.other.mine': { nb: 'Det som står her', nn: 'Det som står her', en: 'What stands here' },
  'kept.other.both': { nb: 'Sett sammen begge', nn: 'Set saman begge', en: 'Join both' },
  'kept.other.keep-mine': {
    nb: 'Behold det som står her',
    nn: 'Behald det som står her',
    en: 'Keep what stands here',
  },
  'kept.other.take': { nb: 'Bruk det andre', nn: 'Bruk det andre', en: 'Use the other' },
  'when.today': { nb: 'i dag {clock}', nn: 'i dag {clock}', en: 'today at {clock}' },
  'when.yesterday': { nb: 'i går {clock}', nn: 'i går {clock}', en: 'yesterday at {clock}' },
  'when.then': { nb: '{day} {clock}', nn: '{day} {clock}', en: '{day} at {clock}' },
} as const
