export const localSessionTexts = {
  'local.new': { nb: 'Planlegg en lokal økt', nn: 'Planlegg ei lokal økt', en: 'Plan a local session' },
  'local.new.lead': {
    nb: 'For gruppa di alene, mellom samlingene. Ingen får vite om økta før du kaller inn.',
    nn: 'For gruppa di åleine, mellom samlingane. Ingen får vite om økta før du kallar inn.',
    en: 'For your group alone, between the gatherings. Nobody is told of the session until you call them.',
  },
  'local.title': { nb: 'Hva handler økta om?', nn: 'Kva handlar økta om?', en: 'What is the session about?' },
  'local.title.description': {
    nb: 'For eksempel «Vi lander vårt hvorfor»',
    nn: 'Til dømes «Vi landar vårt kvifor»',
    en: 'For example “We settle our why”',
  },
  'local.drafts': { nb: 'Utkast', nn: 'Utkast', en: 'Drafts' },
  'local.drafts.lead': {
    nb: 'Bare du og de andre som har ansvar for gruppa, ser utkastene.',
    nn: 'Berre du og dei andre som har ansvar for gruppa, ser utkasta.',
    en: 'Only you and the others who carry the group see the drafts.',
  },
  'local.arrange': { nb: 'Lokal økt: {title}', nn: 'Lokal økt: {title}', en: 'Local session: {title}' },
  'local.open': { nb: 'Åpne økta', nn: 'Opne økta', en: 'Open the session' },
} as const
