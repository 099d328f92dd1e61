/** Reminders of what the network owes its funder. `{…}` is filled in: deadline, due. */
export const NETWORK_RULES = [
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
}))
