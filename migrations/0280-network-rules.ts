/**
 * Reminders that do not follow a gathering: of what the network owes its funder, and the facilitator's week. `{…}` is
 * filled in: deadline, due, days, group.
 */
export const NETWORK_RULES = [
  ...[
    { key: 'deadline-early', offset: -60, valid_days: 28 },
    { key: 'deadline-month', offset: -30, valid_days: 21 },
    { key: 'deadline-week', offset: -7, valid_days: 7 },
  ].map((rule) => ({
    ...rule,
    condition: 'deadline',
    audience: 'administrator',
    anchor: 'deadline',
    title: { nb: 'Rapportfrist', nn: 'Rapportfrist', en: 'Report deadline' },
    subject: {
      nb: '{deadline}: frist {due}',
      nn: '{deadline}: frist {due}',
      en: '{deadline}: due {due}',
    },
    body: {
      nb: '{deadline} er ikke laget ennå. Fristen er {due}. Begynn i tide, så rekker alle å lese den før den sendes.',
      nn: '{deadline} er ikkje laga enno. Fristen er {due}. Byrj i tide, så rekk alle å lese han før han blir send.',
      en: '{deadline} has not been made yet. It is due on {due}. Begin in time, so that everybody can read it before it is sent.',
    },
  })),
  {
    key: 'worklist-weekly',
    condition: 'worklist',
    audience: 'facilitator',
    anchor: 'week',
    offset: 0,
    valid_days: 4,
    title: { nb: 'Arbeidsliste for uka', nn: 'Arbeidsliste for veka', en: 'Worklist of the week' },
    subject: {
      nb: 'Dette står på arbeidslista for {group}',
      nn: 'Dette står på arbeidslista for {group}',
      en: 'This is on the worklist of {group}',
    },
    body: {
      nb: 'Arbeidslista for {group} denne uka:',
      nn: 'Arbeidslista for {group} denne veka:',
      en: 'The worklist of {group} this week:',
    },
  },
]
