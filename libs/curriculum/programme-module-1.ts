import { conversationSheets } from './files/conversation-sheet'
import { handoverPage, handoverVideo } from './outside-module-1'
import {
  type ModuleContent,
  discussion,
  groupTask,
  inOrder,
  reading,
  reflection,
  text,
} from './programme-shape'
import { templates } from './templates'

export const module1: ModuleContent = {
  number: 1,
  kind: 'core',
  key: 'm1',
  title: {
    nb: 'Organisasjon – fra siloer til samspill',
    nn: 'Organisasjon – frå siloar til samspel',
    en: 'Organisation – from silos to working together',
  },
  theme: {
    nb: 'Se kommunen fra innbyggerens side, og bli enige om hvorfor dere skal endre dere.',
    nn: 'Sjå kommunen frå innbyggjaren si side, og bli samde om kvifor de skal endre dykk.',
    en: 'See the municipality from the resident’s side, and agree on why you want to change.',
  },
  activities: inOrder(
    reading({
      key: 'm1.one-municipality',
      minutes: 12,
      title: {
        nb: 'Innbyggeren møter én kommune',
        nn: 'Innbyggjaren møter éin kommune',
        en: 'The resident meets one municipality',
      },
      body: {
        nb: text(
          'Tenk på en familie med et barn som strever. På ett år kan familien møte helsestasjonen, barnehagen, pedagogisk-psykologisk tjeneste, barnevernet og Nav. Hver tjeneste gjør jobben sin. Likevel er det familien som bærer opplysningene fra dør til dør, forteller den samme historien om igjen og passer på at noen tar neste skritt.',
          'Siloene merkes ikke inne i tjenestene, men i **overgangene mellom dem**. Som leder ser du sjelden overgangene, for målene, budsjettet og rapportene følger organisasjonskartet.',
          '## Slik finner dere overgangene',
          'Velg én livshendelse, for eksempel å få barn, miste jobben eller trenge hjelp hjemme. Følg den fra innbyggerens side, og tell:\n\n- Hvor mange ganger må innbyggeren oppgi det samme?\n- Hvor mange overleveringer er det, og hvem eier hver av dem?\n- Hvor lenge venter innbyggeren uten at noen arbeider med saken?\n- Hvem ser helheten, og kan den personen gjøre noe med den?',
          'Dere trenger ikke et stort kartleggingsprosjekt. To timer med folk som kjenner arbeidet, og én innbygger som forteller, er nok til å se hvor det butter.',
          '**Til samlingen:** Ta med én overgang du vet ikke virker, og som ligger helt eller delvis i ditt eget område.',
        ),
        nn: text(
          'Tenk på ein familie med eit barn som strevar. På eitt år kan familien møte helsestasjonen, barnehagen, pedagogisk-psykologisk teneste, barnevernet og Nav. Kvar teneste gjer jobben sin. Likevel er det familien som ber opplysningane frå dør til dør, fortel den same historia om att og passar på at nokon tek neste steg.',
          'Siloane merkar vi ikkje inne i tenestene, men i **overgangane mellom dei**. Som leiar ser du sjeldan overgangane, for måla, budsjettet og rapportane følgjer organisasjonskartet.',
          '## Slik finn de overgangane',
          'Vel éi livshending, til dømes å få barn, miste jobben eller trenge hjelp heime. Følg henne frå innbyggjaren si side, og tel:\n\n- Kor mange gonger må innbyggjaren gje opp det same?\n- Kor mange overleveringar er det, og kven eig kvar av dei?\n- Kor lenge ventar innbyggjaren utan at nokon arbeider med saka?\n- Kven ser heilskapen, og kan den personen gjere noko med han?',
          'De treng ikkje eit stort kartleggingsprosjekt. To timar med folk som kjenner arbeidet, og éin innbyggjar som fortel, er nok til å sjå kvar det stoppar opp.',
          '**Til samlinga:** Ta med éin overgang du veit ikkje verkar, og som ligg heilt eller delvis i ditt eige område.',
        ),
        en: text(
          'Think of a family with a child who is struggling. In one year the family may meet the health clinic, the kindergarten, the educational psychology service, the child welfare service and the welfare office. Each service does its job. Still, it is the family that carries the information from door to door, tells the same story again and makes sure that somebody takes the next step.',
          'Silos are not felt inside the services but in **the handovers between them**. As a leader you seldom see the handovers, because targets, budgets and reports follow the organisation chart.',
          '## How to find the handovers',
          'Choose one life event, such as having a child, losing a job or needing help at home. Follow it from the resident’s side, and count:\n\n- How many times must the resident state the same thing?\n- How many handovers are there, and who owns each of them?\n- How long does the resident wait while nobody is working on the case?\n- Who sees the whole, and can that person do something about it?',
          'You do not need a large mapping project. Two hours with people who know the work, and one resident who tells the story, are enough to see where it gets stuck.',
          '**For the gathering:** Bring one handover that you know does not work, and that lies wholly or partly in your own area.',
        ),
      },
    }),
    reading({
      key: 'm1.why-silos',
      minutes: 15,
      title: {
        nb: 'Siloene har en grunn',
        nn: 'Siloane har ein grunn',
        en: 'Silos exist for a reason',
      },
      body: {
        nb: text(
          'Det er lett å snakke ned siloene. Men sektorene gir fagkunnskap, rettssikkerhet og tydelig ansvar. Loven gir oppgavene til bestemte tjenester, pengene følger rammeområdene, og taushetsplikten setter grenser for hva som kan deles. Et nytt organisasjonskart fjerner ikke grensene. Det flytter dem.',
          'Derfor er ikke spørsmålet hvordan dere blir kvitt sektorene, men **hva som må henge sammen på tvers av dem**.',
          '## Fire ting å binde sammen',
          '- **Mål:** Har to sektorer minst ett mål de bare kan nå sammen?\n- **Penger:** Hva skjer når den ene sektoren må betale, og den andre får gevinsten?\n- **Informasjon:** Hva har vi lov til å dele, og hva deler vi ikke av gammel vane?\n- **Myndighet:** Kan noen beslutte på vegne av helheten uten å gå veien opp til toppen?',
          'Start med den svakeste av de fire. Hvis pengene trekker hver sin vei, hjelper det lite med felles møter. Hvis ingen kan beslutte, blir felles mål til pynt.',
          '**Prøv dette:** Finn én sak som stoppet mellom to sektorer det siste året. Hvilken av de fire var det som manglet?',
        ),
        nn: text(
          'Det er lett å snakke ned siloane. Men sektorane gjev fagkunnskap, rettstryggleik og tydeleg ansvar. Lova gjev oppgåvene til bestemte tenester, pengane følgjer rammeområda, og teieplikta set grenser for kva som kan delast. Eit nytt organisasjonskart tek ikkje bort grensene. Det flyttar dei.',
          'Difor er ikkje spørsmålet korleis de blir kvitt sektorane, men **kva som må henge saman på tvers av dei**.',
          '## Fire ting å binde saman',
          '- **Mål:** Har to sektorar minst eitt mål dei berre kan nå saman?\n- **Pengar:** Kva skjer når den eine sektoren må betale, og den andre får gevinsten?\n- **Informasjon:** Kva har vi lov til å dele, og kva deler vi ikkje av gamal vane?\n- **Mynde:** Kan nokon avgjere på vegner av heilskapen utan å gå vegen opp til toppen?',
          'Start med den veikaste av dei fire. Dersom pengane dreg kvar sin veg, hjelper det lite med felles møte. Dersom ingen kan avgjere, blir felles mål til pynt.',
          '**Prøv dette:** Finn éi sak som stoppa mellom to sektorar det siste året. Kva for ein av dei fire var det som mangla?',
        ),
        en: text(
          'It is easy to speak ill of silos. Yet sectors give professional knowledge, legal certainty and clear responsibility. The law gives tasks to particular services, the money follows the budget areas, and the duty of confidentiality limits what may be shared. A new organisation chart does not remove the borders. It moves them.',
          'So the question is not how to get rid of the sectors, but **what has to hold together across them**.',
          '## Four things to tie together',
          '- **Goals:** Do two sectors have at least one goal that they can only reach together?\n- **Money:** What happens when one sector has to pay and the other gets the benefit?\n- **Information:** What are we allowed to share, and what do we hold back out of habit?\n- **Authority:** Can anyone decide on behalf of the whole without going all the way to the top?',
          'Start with the weakest of the four. If the money pulls in different directions, joint meetings help little. If nobody can decide, shared goals become decoration.',
          '**Try this:** Find one matter that got stuck between two sectors in the past year. Which of the four was missing?',
        ),
      },
    }),
    reading({
      key: 'm1.one-team',
      minutes: 15,
      title: {
        nb: 'Ledergruppa som ett lag',
        nn: 'Leiargruppa som eitt lag',
        en: 'The leader group as one team',
      },
      body: {
        nb: text(
          'Alle i ledergruppa har to hatter. Du leder ditt eget område, og du er medeier i hele kommunen. Når budsjettet er trangt, vinner ofte den første hatten. Da blir ledergruppa et møte der sektorene forhandler, og kommunedirektøren blir dommer.',
          '## Tegn på at dere er et lag',
          '- Dere har saker på bordet som **ingen av dere kan løse alene**.\n- Noen gir fra seg penger eller folk, fordi helheten tjener på det.\n- Uenighet kommer fram i rommet, ikke i gangen etterpå.\n- En beslutning er den samme når dere gjengir den i hver deres ledergruppe.',
          'Et lag trenger ikke å være enig om alt. Men det trenger noen avtaler: Hvilke saker er felles? Hvem beslutter når vi er uenige? Hvordan følger vi opp det vi har bestemt, og hva gjør vi når noen ikke leverer?',
          'Utviklingslederne er med i programmet fordi de ser hvor avtalene ryker. La dem fortelle om det uten at det får følger for dem.',
          '**Til samlingen:** Se på saklista fra de fire siste ledermøtene. Hvor mange av sakene var virkelig felles?',
        ),
        nn: text(
          'Alle i leiargruppa har to hattar. Du leier ditt eige område, og du er medeigar i heile kommunen. Når budsjettet er trongt, vinn ofte den første hatten. Då blir leiargruppa eit møte der sektorane forhandlar, og kommunedirektøren blir dommar.',
          '## Teikn på at de er eit lag',
          '- De har saker på bordet som **ingen av dykk kan løyse åleine**.\n- Nokon gjev frå seg pengar eller folk, fordi heilskapen tener på det.\n- Usemje kjem fram i rommet, ikkje i gangen etterpå.\n- Ei avgjerd er den same når de fortel om henne i kvar dykkar leiargruppe.',
          'Eit lag treng ikkje å vere samd om alt. Men det treng nokre avtalar: Kva saker er felles? Kven avgjer når vi er usamde? Korleis følgjer vi opp det vi har bestemt, og kva gjer vi når nokon ikkje leverer?',
          'Utviklingsleiarane er med i programmet fordi dei ser kvar avtalane ryk. La dei fortelje om det utan at det får følgjer for dei.',
          '**Til samlinga:** Sjå på saklista frå dei fire siste leiarmøta. Kor mange av sakene var verkeleg felles?',
        ),
        en: text(
          'Everyone in the leader group wears two hats. You lead your own area, and you are a co-owner of the whole municipality. When the budget is tight, the first hat often wins. Then the leader group becomes a meeting where sectors negotiate, and the chief executive becomes the referee.',
          '## Signs that you are a team',
          '- You have matters on the table that **none of you can solve alone**.\n- Somebody gives up money or people because the whole gains from it.\n- Disagreement comes out in the room, not in the corridor afterwards.\n- A decision is the same when each of you retells it in your own leader group.',
          'A team does not need to agree on everything. But it needs some agreements: Which matters are shared? Who decides when we disagree? How do we follow up what we have decided, and what do we do when somebody does not deliver?',
          'The development leaders take part because they see where the agreements break. Let them say so without consequences for them.',
          '**For the gathering:** Look at the agendas of your last four leader meetings. How many of the matters were truly shared?',
        ),
      },
    }),
    handoverVideo,
    handoverPage,
    reflection({
      key: 'm1.reflection.handover',
      step: 'prework',
      minutes: 10,
      title: {
        nb: 'Der jeg slipper taket',
        nn: 'Der eg slepper taket',
        en: 'Where I let go',
      },
      body: {
        nb: 'Tenk på en bestemt innbygger, ansatt eller sak. Skriv kort og ærlig. Du velger selv hvem som får lese.',
        nn: 'Tenk på ein bestemt innbyggjar, tilsett eller sak. Skriv kort og ærleg. Du vel sjølv kven som får lese.',
        en: 'Think of a particular resident, employee or case. Write briefly and honestly. You choose who may read it.',
      },
      question: {
        nb: 'Når slapp området ditt sist taket i en innbygger uten å vite om noen andre tok imot?',
        nn: 'Når sleppte området ditt sist taket i ein innbyggjar utan å vite om nokon andre tok imot?',
        en: 'When did your area last let go of a resident without knowing whether anyone else took over?',
      },
    }),
    groupTask({
      key: 'm1.why',
      template: templates.why,
      step: 'prework',
      minutes: 60,
      files: conversationSheets,
      title: { nb: 'Vårt hvorfor', nn: 'Vårt kvifor', en: 'Our why' },
      body: {
        nb: text(
          'Før dere snakker om teknologi og tiltak, skal dere bli enige om **hvorfor**. Svaret følger dere gjennom alle modulene, og dere kommer tilbake til det hver gang dere må velge.',
          '## Slik gjør dere det\n\n- Sett av en time. Den lokale fasilitatoren leder samtalen.\n- La hver av dere skrive én setning alene først: Hva blir bedre for innbyggerne, og hva skjer hvis vi ikke endrer oss?\n- Les setningene høyt. Finn det som går igjen, og snakk om det som ikke gjør det.\n- Skriv et felles svar på tre til seks setninger.',
          'Et godt hvorfor handler om innbyggere og ansatte, ikke om systemer. Det er så konkret at dere kan bruke det til å si nei.',
        ),
        nn: text(
          'Før de snakkar om teknologi og tiltak, skal de bli samde om **kvifor**. Svaret følgjer dykk gjennom alle modulane, og de kjem attende til det kvar gong de må velje.',
          '## Slik gjer de det\n\n- Set av ein time. Den lokale fasilitatoren leier samtalen.\n- La kvar av dykk skrive éi setning åleine først: Kva blir betre for innbyggjarane, og kva skjer om vi ikkje endrar oss?\n- Les setningane høgt. Finn det som går att, og snakk om det som ikkje gjer det.\n- Skriv eit felles svar på tre til seks setningar.',
          'Eit godt kvifor handlar om innbyggjarar og tilsette, ikkje om system. Det er så konkret at de kan bruke det til å seie nei.',
        ),
        en: text(
          'Before you talk about technology and measures, agree on **why**. The answer follows you through every module, and you return to it each time you have to choose.',
          '## How to do it\n\n- Set aside an hour. The local facilitator leads the conversation.\n- Let each of you write one sentence alone first: What gets better for residents, and what happens if we do not change?\n- Read the sentences aloud. Find what recurs, and talk about what does not.\n- Write a shared answer of three to six sentences.',
          'A good why is about residents and employees, not about systems. It is concrete enough that you can use it to say no.',
        ),
      },
      question: {
        nb: 'Hvorfor skal vi endre måten kommunen arbeider på, og hvem skal merke det?',
        nn: 'Kvifor skal vi endre måten kommunen arbeider på, og kven skal merke det?',
        en: 'Why should we change the way the municipality works, and who should notice?',
      },
    }),
    discussion({
      key: 'm1.discussion.life-event',
      minutes: 45,
      title: {
        nb: 'Én livshendelse, alle rundt bordet',
        nn: 'Éi livshending, alle rundt bordet',
        en: 'One life event, everyone around the table',
      },
      body: {
        nb: 'Velg overgangen som flest av dere hadde med seg. Tegn veien på ett ark. Bli enige om hvor den butter, og om hvem som må snakke sammen i løpet av to uker.',
        nn: 'Vel overgangen som flest av dykk hadde med seg. Teikn vegen på eitt ark. Bli samde om kvar det stoppar opp, og om kven som må snakke saman i løpet av to veker.',
        en: 'Choose the handover that most of you brought along. Draw the path on one sheet. Agree on where it gets stuck, and on who must talk to each other within two weeks.',
      },
      question: {
        nb: 'Hvilken overgang vil vi rette opp først, og hvem tar det første skrittet?',
        nn: 'Kva overgang vil vi rette opp først, og kven tek det første steget?',
        en: 'Which handover do we want to put right first, and who takes the first step?',
      },
    }),
    reflection({
      key: 'm1.reflection.give-up',
      step: 'postwork',
      minutes: 10,
      title: { nb: 'Det jeg kan gi fra meg', nn: 'Det eg kan gje frå meg', en: 'What I can give up' },
      body: {
        nb: 'Samspill koster noe. Ofte er det tid, penger, folk eller retten til å bestemme alene. Tenk på ditt eget område før du tenker på de andres.',
        nn: 'Samspel kostar noko. Ofte er det tid, pengar, folk eller retten til å avgjere åleine. Tenk på ditt eige område før du tenkjer på dei andre sine.',
        en: 'Working together has a price. Often it is time, money, people or the right to decide alone. Think of your own area before you think of the others’.',
      },
      question: {
        nb: 'Hva kan jeg gi fra meg det neste halvåret for at helheten skal bli bedre?',
        nn: 'Kva kan eg gje frå meg det neste halvåret for at heilskapen skal bli betre?',
        en: 'What can I give up in the next six months to make the whole better?',
      },
    }),
  ),
}
