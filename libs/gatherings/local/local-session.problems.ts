import { problemTexts } from '../../platform/http'

problemTexts({
  'local-session.over': {
    nb: 'Gruppa har trukket seg eller er avsluttet, og kan ikke planlegge nye økter.',
    nn: 'Gruppa har trekt seg eller er avslutta, og kan ikkje planleggje nye økter.',
    en: 'The group has withdrawn or is closed, and cannot plan new sessions.',
  },
  'local-session.only': {
    nb: 'Bare en lokal økt har sin egen tittel. En samling heter det samme som modulen.',
    nn: 'Berre ei lokal økt har sin eigen tittel. Ei samling heiter det same som modulen.',
    en: 'Only a local session has a title of its own. A gathering is called what its module is called.',
  },
  'catch-up.local': {
    nb: 'En lokal økt er for én gruppe.',
    nn: 'Ei lokal økt er for éi gruppe.',
    en: 'A local session is for one group.',
  },
})
