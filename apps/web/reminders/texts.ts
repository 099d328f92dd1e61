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
  'reminders.mail': { nb: 'Se e-posten', nn: 'Sjå e-posten', en: 'See the email' },
  'reminders.state.claimed': { nb: 'I kø', nn: 'I kø', en: 'Queued' },
  'reminders.state.sending': { nb: 'Sendes nå', nn: 'Blir sendt no', en: 'Being sent' },
  'reminders.state.sent': { nb: 'Sendt', nn: 'Sendt', en: 'Sent' },
  'reminders.state.uncertain': {
    nb: 'Usikkert om den kom fram',
    nn: 'Usikkert om han kom fram',
    en: 'Delivery uncertain',
  },
  'reminders.state.withheld': { nb: 'Holdt tilbake', nn: 'Halden tilbake', en: 'Held back' },
  'reminders.state.refused': {
    nb: 'Avvist av mottaker',
    nn: 'Avvist av mottakar',
    en: 'Refused by recipient',
  },
  'reminders.state.bounced': { nb: 'Kom i retur', nn: 'Kom i retur', en: 'Came back' },
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
  'reminders.log.empty.title': {
    nb: 'Ingenting er sendt ennå',
    nn: 'Ingenting er sendt enno',
    en: 'Nothing has been sent yet',
  },
  'reminders.log.empty.body': {
    nb: 'Når en påminnelse er sendt, står den her med teksten mottakeren fikk.',
    nn: 'Når ei påminning er send, står ho her med teksten mottakaren fekk.',
    en: 'When a reminder has been sent, it stands here with the text that the recipient got.',
  },
} as const
