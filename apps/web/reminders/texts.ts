export const reminderTexts = {
  'reminders.title': { nb: 'Påminnelser', nn: 'Påminningar', en: 'Reminders' },
  'reminders.lead': {
    nb: 'Her ser du hvem som får hva, og når, før det sendes. Ingen får mer enn ett samlebrev i uka, bortsett fra det som haster.',
    nn: 'Her ser du kven som får kva, og når, før det blir sendt. Ingen får meir enn eitt samlebrev i veka, bortsett frå det som hastar.',
    en: 'Here you see who gets what, and when, before it is sent. Nobody gets more than one digest a week, except what cannot wait.',
  },
  'reminders.plan': { nb: 'Planlagt', nn: 'Planlagt', en: 'Planned' },
  'reminders.log': { nb: 'Sendt', nn: 'Sendt', en: 'Sent' },
  'reminders.count': {
    nb: '{count, plural, one {# påminnelse} other {# påminnelser}}',
    nn: '{count, plural, one {# påminning} other {# påminningar}}',
    en: '{count, plural, one {# reminder} other {# reminders}}',
  },
  'reminders.withheld': { nb: 'Holdes tilbake', nn: 'Blir halden tilbake', en: 'Held back' },
  'reminders.urgent': { nb: 'Kan ikke vente', nn: 'Kan ikkje vente', en: 'Cannot wait' },
  'reminders.plan.empty.title': {
    nb: 'Ingen påminnelser er planlagt',
    nn: 'Ingen påminningar er planlagde',
    en: 'No reminders are planned',
  },
  'reminders.plan.empty.body': {
    nb: 'De neste {days} dagene er det ingen frister eller samlinger noen må minnes på.',
    nn: 'Dei neste {days} dagane er det ingen fristar eller samlingar nokon må minnast på.',
    en: 'In the next {days} days there are no deadlines or gatherings that anybody must be reminded of.',
  },
} as const
