import { text } from './programme-shape'
import type { ActivityContent } from './programme-content'

type Outside = Omit<ActivityContent, 'position'>

const voluntary = { step: 'prework', required: false, answeredBy: 'person', minAgreements: 2 } as const

/** A video at its provider, with captions, and the same as text for those who read. */
export const handoverVideo: Outside = {
  ...voluntary,
  key: 'm1.video.handover',
  kind: 'video',
  minutes: 6,
  title: {
    nb: 'Tre minutter i en overgang',
    nn: 'Tre minutt i ein overgang',
    en: 'Three minutes in a handover',
  },
  body: {
    nb: 'En ansatt ved et servicesenter forteller om en dag der ingen eide saken. Se videoen alene eller sammen, eller les det som blir sagt.',
    nn: 'Ein tilsett ved eit servicesenter fortel om ein dag der ingen eigde saka. Sjå videoen åleine eller saman, eller les det som blir sagt.',
    en: 'Somebody at a service centre tells of a day when nobody owned the case. Watch the video alone or together, or read what is said.',
  },
  question: {
    nb: 'Hvilken overgang hos dere likner mest på denne?',
    nn: 'Kva overgang hos dykk liknar mest på denne?',
    en: 'Which handover of yours is most like this one?',
  },
  link: 'https://video.digiviken.example/kompetanseloftet/overgangen',
  captions: 'https://video.digiviken.example/kompetanseloftet/overgangen.nb.vtt',
  transcript: {
    nb: text(
      '**Bilde:** Et servicesenter om morgenen. En ansatt setter seg ved skranken.',
      '«Hun kom tre ganger den uka. Første gang sa vi at saken lå hos helse. Andre gang sa helse at den lå hos oppvekst. Tredje gang hadde hun med seg alle papirene, i en bærepose.»',
      '**Bilde:** Posen på skranken, fylt med konvolutter.',
      '«Det gikk opp for meg at det var hun som var systemet vårt. Hun bar opplysningene mellom oss. Vi hadde tre datasystemer og ingen som eide helheten.»',
      '**Bilde:** To ansatte fra hver sin tjeneste ved samme bord.',
      '«Nå møtes vi et kvarter hver tirsdag. Det er ikke et prosjekt. Men ingen bærer pose lenger.»',
    ),
    nn: text(
      '**Bilete:** Eit servicesenter om morgonen. Ein tilsett set seg ved skranken.',
      '«Ho kom tre gonger den veka. Første gongen sa vi at saka låg hos helse. Andre gongen sa helse at ho låg hos oppvekst. Tredje gongen hadde ho med seg alle papira, i ein berepose.»',
      '**Bilete:** Posen på skranken, full av konvoluttar.',
      '«Det gjekk opp for meg at det var ho som var systemet vårt. Ho bar opplysningane mellom oss. Vi hadde tre datasystem og ingen som eigde heilskapen.»',
      '**Bilete:** To tilsette frå kvar si teneste ved same bord.',
      '«No møtest vi eit kvarter kvar tysdag. Det er ikkje eit prosjekt. Men ingen ber pose lenger.»',
    ),
    en: '',
  },
}

/** A page of somebody else's, for those who want to read on. */
export const handoverPage: Outside = {
  ...voluntary,
  key: 'm1.link.life-events',
  kind: 'link',
  minutes: 10,
  title: {
    nb: 'Livshendelser: slik arbeider andre',
    nn: 'Livshendingar: slik arbeider andre',
    en: 'Life events: how others work',
  },
  body: {
    nb: 'Nettverket samler korte eksempler på tjenester som er laget rundt en livshendelse. Les ett som likner på deres.',
    nn: 'Nettverket samlar korte døme på tenester som er laga rundt ei livshending. Les eitt som liknar på dykkar.',
    en: 'The network collects short examples of services that were made around a life event. Read one that resembles yours.',
  },
  question: {
    nb: 'Hva kan dere ta i bruk uten å finne det opp på nytt?',
    nn: 'Kva kan de ta i bruk utan å finne det opp på nytt?',
    en: 'What could you take into use without inventing it again?',
  },
  link: 'https://eksempler.digiviken.example/livshendelser',
}
