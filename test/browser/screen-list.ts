import type { World } from '../../libs/testing/world'

/** A screen with the one who uses it, and whose demo account of which municipality that is. */
export interface Screen {
  readonly as: string
  readonly path: string
  readonly organisation?: string
}

/** Ids of the demo that screens are about, and every screen with them: a new screen is a line here. */
export async function everyScreen(world: World): Promise<readonly Screen[]> {
  const one = async (text: string): Promise<string> => (await world.sql<{ id: string }>(text))[0]?.id ?? ''
  const group = (name: string) => one(`select id from leader_groups where name = '${name}'`)
  const activity = (key: string) => one(`select id from stable_activities where key = '${key}'`)
  const [hvaler, baerum] = [await group('Hvaler'), await group('Bærum')]
  const reading = await activity('m1.one-municipality')
  const handover = await activity('m1.reflection.handover')
  const [why, shared] = [await activity('m1.why'), await activity('m4.shared-step')]
  const cohort = await one(`select id from cohorts where name = 'Kull 2023–2024'`)
  const next = await one(`select id from cohorts where state = 'enrolling' order by starts_on desc limit 1`)
  const ahead = await one(`
    select g.id from gatherings g where g.cohort_id = '${next}' and g.state = 'called' order by g.starts_at limit 1`)
  const person = await one(
    `select person_id as id from role_assignments where role = 'facilitator' order by id limit 1`,
  )
  const grant = await one('select id from grants')
  const report = (kind: string) => one(`select id from reports where kind = '${kind}'`)
  const [written, frozen] = [await report('final'), await report('part')]
  const gathering = await one(`
    select g.id from gatherings g join cohort_modules m on m.cohort_id = g.cohort_id and m.id = g.module_id
    join batches b on b.id = g.batch_id where m.number = 5 and b.number = 1 and g.cohort_id = '${cohort}'`)
  const sessionOf = (state: string) =>
    one(
      `select id from gatherings where group_id = '${baerum}' and state = '${state}' order by starts_at limit 1`,
    )
  const [session, idea] = [await sessionOf('called'), await sessionOf('draft')]
  const batch = await one(`select id from batches where cohort_id = '${next}' order by number limit 1`)
  const afterwards = await one(`select gathering_id as id from summary_sendings where group_id = '${baerum}'`)
  const version = (which: string) => one(`select id from programme_versions where published_at is ${which}`)
  const [draft, published] = [await version('null'), await version('not null')]
  return [
    ...of('participant', [
      `/gruppe/${hvaler}/hjem`,
      `/gruppe/${hvaler}/lopet`,
      `/gruppe/${hvaler}/lopet/${reading}`,
      `/gruppe/${hvaler}/lopet/${why}`,
      `/gruppe/${hvaler}/lopet/${handover}`,
      `/gruppe/${hvaler}/lopet/ferdig/1`,
      `/gruppe/${hvaler}/samtale/1`,
      `/gruppe/${hvaler}/kursbevis`,
      `/gruppe/${hvaler}/samlinger`,
      `/samlinger/${ahead}`,
      `/gruppe/${hvaler}/medlemmer`,
      '/mine-refleksjoner',
      '/min-kalender',
      '/finnes-ikke',
    ]),
    ...of('facilitator', [
      `/gruppe/${baerum}/arbeidsliste`,
      `/gruppe/${baerum}`,
      `/gruppe/${baerum}/paminnelser`,
      `/gruppe/${baerum}/paminnelser?fane=regler`,
      '/min-side/epost',
      `/gruppe/${baerum}/lopet/${shared}`,
      `/gruppe/${baerum}/lopet/ferdig/5`,
      `/gruppe/${baerum}/samtale/5`,
      `/gruppe/${baerum}/medlemmer`,
      `/gruppe/${baerum}/timer`,
      `/tilskudd/${grant}`,
      '/rapporter',
      `/rapporter/${written}`,
      '/mine-refleksjoner',
      `/gruppe/${baerum}/samlinger`,
      `/gruppe/${baerum}/okter/ny`,
      `/gruppe/${baerum}/okter/${idea}`,
      `/samlinger/${session}`,
      `/samlinger/${session}/program`,
      `/samlinger/${gathering}`,
      `/samlinger/${gathering}/oppmote`,
      `/samlinger/${gathering}/kode`,
      `/samlinger/${gathering}/her`,
      `/samlinger/${afterwards}`,
      `/gruppe/${baerum}/samlinger/${gathering}/evaluering`,
    ]),
    { as: 'facilitator', path: `/gruppe/${hvaler}/arbeidsliste`, organisation: '3110' },
    { as: 'employee-representative', path: '/', organisation: '3201' },
    { as: 'chief-executive', path: `/gruppe/${hvaler}/hjem`, organisation: '3110' },
    { as: 'participant', path: `/gruppe/${baerum}/kursbevis`, organisation: '3201' },
    ...of('instructor', [
      '/arbeidsliste',
      '/kull',
      `/kull/${cohort}`,
      `/kull/${cohort}/svar`,
      `/kull/${cohort}/svar/${baerum}/${shared}`,
      '/innhold',
      '/innhold/sporsmal',
      `/innhold/versjon/${draft}`,
      `/innhold/versjon/${published}`,
      `/innhold/versjon/${draft}/endringer`,
      `/innhold/versjon/${draft}/aktivitet/${why}`,
      // A preview speaks the language in its address.
      `/innhold/versjon/${published}/forhandsvis?sprak={lang}`,
      `/innhold/versjon/${published}/forhandsvis/${why}?sprak={lang}`,
    ]),
    ...of('administrator', [
      '/oversikt',
      `/oversikt?kull=${cohort}&fane=fylker`,
      `/oversikt?kull=${cohort}&fane=maneder`,
      '/arbeidsliste',
      `/kull/${next}/samlinger`,
      `/kull/${next}/samlinger/ny?sted=5-1`,
      `/kull/${next}/samlinger/${ahead}`,
      `/kull/${next}/puljer/${batch}/del`,
      '/import',
      '/tilskudd',
      `/tilskudd/${grant}`,
      '/tilskudd/nytt',
      `/tilskudd/${grant}/opplysninger`,
      `/tilskudd/${grant}/budsjett`,
      `/tilskudd/${grant}/plan`,
      `/tilskudd/${grant}/egenandeler`,
      `/tilskudd/${grant}/regnskap`,
      `/tilskudd/${grant}/timer`,
      `/tilskudd/${grant}/endringer`,
      '/rapporter',
      `/rapporter/${written}`,
      `/rapporter/${written}?fane=whole`,
      `/rapporter/${frozen}`,
      `/rapporter/${frozen}?fane=history`,
      `/rapporter/${frozen}/forskjeller?med=today`,
      '/paminnelser',
      '/paminnelser?fane=regler',
      `/kull/${next}/paminnelser/prework-last`,
      `/innhold/versjon/${draft}/paminnelser`,
      `/innhold/versjon/${draft}/paminnelser/prework-last`,
      '/jobber',
      '/kull',
      '/kull/ny',
      `/kull/${next}/oppsett`,
      `/kull/${next}/versjon`,
      `/grupper/${hvaler}/oppsett`,
      '/brukere',
      `/brukere/${person}`,
      '/logg',
    ]),
    ...of('nobody', [
      '/logg-inn',
      '/logg-inn/lenke?token=brukt',
      '/tilgjengelighet',
      '/kursbevis/UKJENT-KODE',
      '/sjekk',
      '/sjekk/UKJENT-KODE',
      '/les/ukjent',
    ]),
  ]
}

const of = (as: string, paths: readonly string[]): Screen[] => paths.map((path) => ({ as, path }))
