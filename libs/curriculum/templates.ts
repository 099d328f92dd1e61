import type { Localised } from '../platform/i18n'
import { text } from './programme-shape'

/** What a group may start from: plain sentences with gaps, marked […], that only the group can fill. By key of the task. */
export const templates = {
  why: {
    nb: text(
      'Vi endrer måten vi arbeider på fordi innbyggerne våre i dag opplever at […]. Det merker vi særlig i overgangen mellom […] og […].',
      'Om to år skal […] merke at […]. Da slipper de å […].',
      'For de ansatte betyr det mindre […] og mer tid til […].',
      'Hvis vi ikke endrer oss, […].',
      'Derfor sier vi nei til […], også når det koster oss noe.',
    ),
    nn: text(
      'Vi endrar måten vi arbeider på fordi innbyggjarane våre i dag opplever at […]. Det merkar vi særleg i overgangen mellom […] og […].',
      'Om to år skal […] merke at […]. Då slepp dei å […].',
      'For dei tilsette tyder det mindre […] og meir tid til […].',
      'Om vi ikkje endrar oss, […].',
      'Difor seier vi nei til […], også når det kostar oss noko.',
    ),
    en: text(
      'We are changing the way we work because our residents today find that […]. We notice it most in the handover between […] and […].',
      'In two years […] will notice that […]. They will no longer have to […].',
      'For employees it means less […] and more time for […].',
      'If we do not change, […].',
      'That is why we say no to […], also when it costs us something.',
    ),
  },
  agreement: {
    nb: text(
      'Dette eier vi sammen:\n1. […] – eier: […]\n2. […] – eier: […]',
      'Lederne under oss kan prøve ut […] uten å spørre, så lenge det koster under […] kroner, tar høyst […] uker og holder seg innenfor loven og personvernet.',
      'Når vi er uenige, legger vi begge syn fram for […]. Avgjørelsen er den samme når hver av oss forteller om den i egen ledergruppe.',
      'De tillitsvalgte og verneombudet er med fra […], mens det ennå kan påvirkes. […] har ansvar for at det skjer.',
      'For å få tid slutter vi med […].',
      'Vi ser på avtalen igjen i ledermøtet […].',
    ),
    nn: text(
      'Dette eig vi saman:\n1. […] – eigar: […]\n2. […] – eigar: […]',
      'Leiarane under oss kan prøve ut […] utan å spørje, så lenge det kostar under […] kroner, tek høgst […] veker og held seg innanfor lova og personvernet.',
      'Når vi er usamde, legg vi begge syn fram for […]. Avgjerda er den same når kvar av oss fortel om henne i eiga leiargruppe.',
      'Dei tillitsvalde og verneombodet er med frå […], medan det enno kan påverkast. […] har ansvar for at det skjer.',
      'For å få tid sluttar vi med […].',
      'Vi ser på avtalen att i leiarmøtet […].',
    ),
    en: text(
      'This we own together:\n1. […] – owner: […]\n2. […] – owner: […]',
      'The leaders below us may try out […] without asking, as long as it costs less than […] kroner, takes at most […] weeks and stays within the law and privacy.',
      'When we disagree, we put both views to […]. The decision is the same when each of us tells of it in our own leader group.',
      'The employee representatives and the safety representative take part from […], while it can still be influenced. […] sees to it.',
      'To make time we stop […].',
      'We look at the agreement again in the leader meeting on […].',
    ),
  },
  priorities: {
    nb: text(
      '1. […]\nBehovet til innbyggeren: […]\nEier i linja: […]\nKostnad: […] kroner én gang og […] kroner i året, fra […]\nGevinst: fra […] i dag til […] innen […]\nFor å få plass stopper vi: […]',
      '2. […]\nBehovet til innbyggeren: […]\nEier i linja: […]\nKostnad: […] kroner én gang og […] kroner i året, fra […]\nGevinst: fra […] i dag til […] innen […]\nFor å få plass stopper vi: […]',
      '3. […]\nBehovet til innbyggeren: […]\nEier i linja: […]\nKostnad: […] kroner én gang og […] kroner i året, fra […]\nGevinst: fra […] i dag til […] innen […]\nFor å få plass stopper vi: […]',
      'De tillitsvalgte mener […].',
      'Politisk behandling trengs for nummer […], i møtet […].',
    ),
    nn: text(
      '1. […]\nBehovet til innbyggjaren: […]\nEigar i linja: […]\nKostnad: […] kroner éin gong og […] kroner i året, frå […]\nGevinst: frå […] i dag til […] innan […]\nFor å få plass stoppar vi: […]',
      '2. […]\nBehovet til innbyggjaren: […]\nEigar i linja: […]\nKostnad: […] kroner éin gong og […] kroner i året, frå […]\nGevinst: frå […] i dag til […] innan […]\nFor å få plass stoppar vi: […]',
      '3. […]\nBehovet til innbyggjaren: […]\nEigar i linja: […]\nKostnad: […] kroner éin gong og […] kroner i året, frå […]\nGevinst: frå […] i dag til […] innan […]\nFor å få plass stoppar vi: […]',
      'Dei tillitsvalde meiner […].',
      'Politisk handsaming trengst for nummer […], i møtet […].',
    ),
    en: text(
      '1. […]\nThe resident’s need: […]\nOwner in the line: […]\nCost: […] kroner once and […] kroner a year, from […]\nBenefit: from […] today to […] by […]\nTo make room we stop: […]',
      '2. […]\nThe resident’s need: […]\nOwner in the line: […]\nCost: […] kroner once and […] kroner a year, from […]\nBenefit: from […] today to […] by […]\nTo make room we stop: […]',
      '3. […]\nThe resident’s need: […]\nOwner in the line: […]\nCost: […] kroner once and […] kroner a year, from […]\nBenefit: from […] today to […] by […]\nTo make room we stop: […]',
      'The employee representatives think […].',
      'A political decision is needed for number […], in the meeting on […].',
    ),
  },
  sharedStep: {
    nb: text(
      'Vi velger en felles løsning for […]. Behovet er […], og det er […] som merker forskjellen.',
      'Løsningen er […], og vi gjør det sammen med […].',
      'Vi trenger opplysninger om […]. De eies av […], og vi har lov til å bruke dem fordi […]. Dette har vi ennå ikke avklart: […].',
      'Vi gir slipp på […]. Systemet eller rutinen […] er borte innen […].',
      'Eier i linja er […]. Om tre måneder skal […] være gjort.',
    ),
    nn: text(
      'Vi vel ei felles løysing for […]. Behovet er […], og det er […] som merkar skilnaden.',
      'Løysinga er […], og vi gjer det saman med […].',
      'Vi treng opplysningar om […]. Dei er eigde av […], og vi har lov til å bruke dei fordi […]. Dette har vi enno ikkje avklart: […].',
      'Vi slepper taket i […]. Systemet eller rutinen […] er borte innan […].',
      'Eigar i linja er […]. Om tre månader skal […] vere gjort.',
    ),
    en: text(
      'We choose a shared solution for […]. The need is […], and it is […] who will notice the difference.',
      'The solution is […], and we do it together with […].',
      'We need data about […]. They are owned by […], and we are allowed to use them because […]. This we have not settled yet: […].',
      'We let go of […]. The system or routine […] is gone by […].',
      'The owner in the line is […]. In three months […] will be done.',
    ),
  },
  actionPlan: {
    nb: text(
      'Tiltak 1: […]\nBesluttet av […] den […], på grunnlag av […]\nEier i linja: […]. Arbeidet gjøres av […]\nFørste synlige endring: […], den […]\nDe ansattes representanter ble informert den […] og drøftet saken den […]\nDrift: […] kroner i året, ført på […] i budsjettet\nGevinst: fra […] til […], målt den […]\nDen gamle måten er borte den […]',
      'Tiltak 2: […]\nBesluttet av […] den […], på grunnlag av […]\nEier i linja: […]. Arbeidet gjøres av […]\nFørste synlige endring: […], den […]\nDe ansattes representanter ble informert den […] og drøftet saken den […]\nDrift: […] kroner i året, ført på […] i budsjettet\nGevinst: fra […] til […], målt den […]\nDen gamle måten er borte den […]',
    ),
    nn: text(
      'Tiltak 1: […]\nBestemt av […] den […], på grunnlag av […]\nEigar i linja: […]. Arbeidet blir gjort av […]\nFørste synlege endring: […], den […]\nRepresentantane for dei tilsette vart informerte den […] og drøfta saka den […]\nDrift: […] kroner i året, ført på […] i budsjettet\nGevinst: frå […] til […], målt den […]\nDen gamle måten er borte den […]',
      'Tiltak 2: […]\nBestemt av […] den […], på grunnlag av […]\nEigar i linja: […]. Arbeidet blir gjort av […]\nFørste synlege endring: […], den […]\nRepresentantane for dei tilsette vart informerte den […] og drøfta saka den […]\nDrift: […] kroner i året, ført på […] i budsjettet\nGevinst: frå […] til […], målt den […]\nDen gamle måten er borte den […]',
    ),
    en: text(
      'Measure 1: […]\nDecided by […] on […], on the basis of […]\nOwner in the line: […]. The work is done by […]\nFirst visible change: […], on […]\nThe employees’ representatives were informed on […] and consulted on […]\nRunning cost: […] kroner a year, under […] in the budget\nBenefit: from […] to […], measured on […]\nThe old way is gone on […]',
      'Measure 2: […]\nDecided by […] on […], on the basis of […]\nOwner in the line: […]. The work is done by […]\nFirst visible change: […], on […]\nThe employees’ representatives were informed on […] and consulted on […]\nRunning cost: […] kroner a year, under […] in the budget\nBenefit: from […] to […], measured on […]\nThe old way is gone on […]',
    ),
  },
} satisfies Readonly<Record<string, Localised>>
