import { type ModuleContent, groupTask, inOrder, reading, reflection, text } from './programme-shape'
import { templates } from './templates'

export const module4: ModuleContent = {
  number: 4,
  kind: 'core',
  key: 'm4',
  title: {
    nb: 'Teknologi – muligheter, data og felles løsninger',
    nn: 'Teknologi – moglegheiter, data og felles løysingar',
    en: 'Technology – possibilities, data and shared solutions',
  },
  theme: {
    nb: 'Still de riktige spørsmålene om teknologi og data, og velg felles løsninger der det går.',
    nn: 'Still dei rette spørsmåla om teknologi og data, og vel felles løysingar der det går.',
    en: 'Ask the right questions about technology and data, and choose shared solutions where you can.',
  },
  activities: inOrder(
    reading({
      key: 'm4.leaders-questions',
      minutes: 12,
      title: {
        nb: 'Lederens spørsmål om teknologi',
        nn: 'Spørsmåla til leiaren om teknologi',
        en: 'The leader’s questions about technology',
      },
      body: {
        nb: text(
          'Du trenger ikke å kunne programmere for å lede digitalisering. Men du må kunne stille spørsmål som skiller et godt råd fra et salg. Hvis du ikke forstår svaret, er det svaret som må bli bedre.',
          '## Spør om dette før dere kjøper',
          '- Hvilket behov løser dette, og for hvem? Hva gjør de i dag?\n- Hva har vi allerede som kan gjøre det samme?\n- Hvordan henger det sammen med resten? Kan andre systemer hente og levere data uten håndarbeid?\n- Hvordan kommer vi oss ut igjen? Får vi med oss dataene, i et format andre kan lese?\n- Kan alle bruke det, også den som ikke ser godt eller ikke har smarttelefon?\n- Hvem forvalter det hos oss om tre år?',
          'Teknologi eldes, behovet består. Bygg derfor små deler som kan byttes ut hver for seg, i stedet for ett stort system som alle må vente på.',
          'Vær også ærlig om det gamle. Hvert system dere beholder uten grunn, tar penger og oppmerksomhet fra noe nytt.',
          '**Til samlingen:** Velg ett system i ditt område. Hvilke av spørsmålene kan du ikke svare på?',
        ),
        nn: text(
          'Du treng ikkje å kunne programmere for å leie digitalisering. Men du må kunne stille spørsmål som skil eit godt råd frå eit sal. Dersom du ikkje forstår svaret, er det svaret som må bli betre.',
          '## Spør om dette før de kjøper',
          '- Kva behov løyser dette, og for kven? Kva gjer dei i dag?\n- Kva har vi frå før som kan gjere det same?\n- Korleis heng det saman med resten? Kan andre system hente og levere data utan handarbeid?\n- Korleis kjem vi oss ut att? Får vi med oss dataa, i eit format andre kan lese?\n- Kan alle bruke det, òg den som ikkje ser godt eller ikkje har smarttelefon?\n- Kven forvaltar det hos oss om tre år?',
          'Teknologi blir gamal, behovet består. Bygg difor små delar som kan bytast ut kvar for seg, i staden for eitt stort system som alle må vente på.',
          'Ver òg ærleg om det gamle. Kvart system de held på utan grunn, tek pengar og merksemd frå noko nytt.',
          '**Til samlinga:** Vel eitt system i ditt område. Kva for nokre av spørsmåla kan du ikkje svare på?',
        ),
        en: text(
          'You do not need to know how to program to lead digitalisation. But you must be able to ask questions that tell good advice from a sales pitch. If you do not understand the answer, it is the answer that must get better.',
          '## Ask this before you buy',
          '- Which need does this meet, and for whom? What do they do today?\n- What do we already have that can do the same?\n- How does it fit with the rest? Can other systems fetch and deliver data without manual work?\n- How do we get out again? Do we take the data with us, in a format that others can read?\n- Can everyone use it, also those who do not see well or have no smartphone?\n- Who looks after it here in three years?',
          'Technology ages, the need remains. So build small parts that can be replaced one by one, instead of one large system that everybody must wait for.',
          'Be honest about the old, too. Every system you keep without a reason takes money and attention from something new.',
          '**For the gathering:** Choose one system in your area. Which of the questions can you not answer?',
        ),
      },
    }),
    reading({
      key: 'm4.data',
      minutes: 15,
      title: {
        nb: 'Data er et lederansvar',
        nn: 'Data er eit leiaransvar',
        en: 'Data is a leader’s responsibility',
      },
      body: {
        nb: text(
          'Opplysningene kommunen har, er samlet inn for å gi innbyggerne tjenester. Likevel kjenner få ledere svaret på tre enkle spørsmål: Hva vet vi? Hvor står det? Hvem passer på at det stemmer?',
          '## Gi dataene en eier',
          'Den som eier arbeidet, eier også opplysningene som blir til i det. Eieren svarer for at de er riktige, forståelige, tilgjengelige for dem som har rett til dem, og stengt for alle andre. IT-avdelingen passer på skapet, men eier ikke innholdet.',
          '## Del når dere kan, vern når dere må',
          '- **Spør én gang.** Hent opplysninger som det offentlige alt har, når loven gir adgang til det.\n- **Bruk samme ord.** Hvis «husstand» betyr tre ting i tre systemer, kan ingen stole på summen.\n- **Ha en grunn.** Personopplysninger krever et formål og et rettslig grunnlag. Samle ikke mer enn dere trenger, og slett når formålet er borte.\n- **Åpne det som kan være åpent.** På [data.norge.no](https://data.norge.no) kan dere se hva andre deler.',
          '**Til samlingen:** Finn ett tall ledergruppa bruker ofte. Hvem eier det, og hvor sikkert er det?',
        ),
        nn: text(
          'Opplysningane kommunen har, er samla inn for å gje innbyggjarane tenester. Likevel kjenner få leiarar svaret på tre enkle spørsmål: Kva veit vi? Kvar står det? Kven passar på at det stemmer?',
          '## Gje dataa ein eigar',
          'Den som eig arbeidet, eig òg opplysningane som blir til i det. Eigaren svarer for at dei er rette, forståelege, tilgjengelege for dei som har rett til dei, og stengde for alle andre. IT-avdelinga passar på skapet, men eig ikkje innhaldet.',
          '## Del når de kan, vern når de må',
          '- **Spør éin gong.** Hent opplysningar som det offentlege alt har, når lova gjev høve til det.\n- **Bruk same ord.** Dersom «husstand» tyder tre ting i tre system, kan ingen stole på summen.\n- **Ha ein grunn.** Personopplysningar krev eit føremål og eit rettsleg grunnlag. Samle ikkje meir enn de treng, og slett når føremålet er borte.\n- **Opne det som kan vere ope.** På [data.norge.no](https://data.norge.no) kan de sjå kva andre deler.',
          '**Til samlinga:** Finn eitt tal leiargruppa bruker ofte. Kven eig det, og kor sikkert er det?',
        ),
        en: text(
          'The information that the municipality holds was collected to give residents services. Yet few leaders know the answer to three simple questions: What do we know? Where is it? Who makes sure that it is right?',
          '## Give the data an owner',
          'Whoever owns the work also owns the information that comes out of it. The owner answers for it being correct, understandable, available to those with a right to it, and closed to everyone else. The IT department looks after the cupboard but does not own what is in it.',
          '## Share when you can, protect when you must',
          '- **Ask once.** Fetch information that the public sector already has, when the law allows it.\n- **Use the same words.** If “household” means three things in three systems, nobody can trust the sum.\n- **Have a reason.** Personal data needs a purpose and a legal basis. Collect no more than you need, and delete when the purpose is gone.\n- **Open what can be open.** At [data.norge.no](https://data.norge.no) you can see what others share.',
          '**For the gathering:** Find one figure that the leader group often uses. Who owns it, and how certain is it?',
        ),
      },
    }),
    reading({
      key: 'm4.shared-solutions',
      minutes: 15,
      title: {
        nb: 'Felles løsninger først',
        nn: 'Felles løysingar først',
        en: 'Shared solutions first',
      },
      body: {
        nb: text(
          'Innbyggerne i nabokommunen har stort sett de samme behovene som deres egne. Likevel kjøper, tilpasser og drifter kommunene ofte hver sin løsning. Ingen kommune har råd til det i lengden.',
          '## Gå gjennom trappa i denne rekkefølgen',
          '- **Gjenbruk:** Finnes det en nasjonal eller regional løsning, slik som felles innlogging eller felles meldinger?\n- **Del:** Har en annen kommune løst det, og kan dere ta det i bruk slik det er?\n- **Kjøp sammen:** Kan flere kommuner stille de samme kravene?\n- **Bygg selv:** Bare når behovet virkelig er deres eget.',
          'Det vanskelige er ikke teknologien, men å gi slipp på det lokale. De siste ti prosentene med lokale ønsker koster ofte mest og gir minst. Spør hva som skjer om dere tar løsningen som den er, og heller endrer rutinen.',
          'Felles løsninger trenger felles styring: Hvem bestemmer hva som skal lages, hvem betaler, og hva gjør vi når noen vil ut? Avtal det mens alle er venner.',
          '**Til samlingen:** Ta med én løsning dere gjerne deler, og én dere gjerne vil låne.',
        ),
        nn: text(
          'Innbyggjarane i nabokommunen har stort sett dei same behova som dykkar eigne. Likevel kjøper, tilpassar og driv kommunane ofte kvar si løysing. Ingen kommune har råd til det i lengda.',
          '## Gå gjennom trappa i denne rekkjefølgja',
          '- **Gjenbruk:** Finst det ei nasjonal eller regional løysing, slik som felles innlogging eller felles meldingar?\n- **Del:** Har ein annan kommune løyst det, og kan de ta det i bruk slik det er?\n- **Kjøp saman:** Kan fleire kommunar stille dei same krava?\n- **Bygg sjølve:** Berre når behovet verkeleg er dykkar eige.',
          'Det vanskelege er ikkje teknologien, men å sleppe taket i det lokale. Dei siste ti prosentane med lokale ønske kostar ofte mest og gjev minst. Spør kva som skjer om de tek løysinga som ho er, og heller endrar rutinen.',
          'Felles løysingar treng felles styring: Kven avgjer kva som skal lagast, kven betaler, og kva gjer vi når nokon vil ut? Avtal det medan alle er vener.',
          '**Til samlinga:** Ta med éi løysing de gjerne deler, og éi de gjerne vil låne.',
        ),
        en: text(
          'The residents of the neighbouring municipality have largely the same needs as your own. Still, municipalities often buy, adapt and run a solution each. In the long run no municipality can afford that.',
          '## Take the stairs in this order',
          '- **Reuse:** Is there a national or regional solution, such as shared sign-in or shared messaging?\n- **Share:** Has another municipality solved it, and can you take it into use as it is?\n- **Buy together:** Can several municipalities set the same requirements?\n- **Build yourselves:** Only when the need really is your own.',
          'The hard part is not the technology but letting go of the local. The last ten per cent of local wishes often cost the most and give the least. Ask what happens if you take the solution as it is, and change the routine instead.',
          'Shared solutions need shared governance: Who decides what is to be made, who pays, and what do we do when somebody wants to leave? Agree on it while everyone is on good terms.',
          '**For the gathering:** Bring one solution that you would gladly share, and one that you would gladly borrow.',
        ),
      },
    }),
    reading({
      key: 'm4.ai-and-security',
      minutes: 15,
      title: {
        nb: 'Kunstig intelligens og sikkerhet på lederbordet',
        nn: 'Kunstig intelligens og tryggleik på leiarbordet',
        en: 'Artificial intelligence and security on the leaders’ table',
      },
      body: {
        nb: text(
          'Kunstig intelligens kan skrive utkast, kjenne igjen mønstre og gi forslag. Den kan også ta feil på en overbevisende måte. Ansvaret for et vedtak ligger hos kommunen, uansett hvem eller hva som laget utkastet.',
          '## Fire avklaringer før dere tar den i bruk',
          '- **Formål:** Hvilket problem løser den bedre enn det vi gjør i dag?\n- **Følger:** Hvem rammes når den tar feil, og hvordan oppdager vi det?\n- **Menneske:** Hvem kontrollerer, og har den personen tid og mot til å si imot?\n- **Innsyn:** Kan vi forklare innbyggeren hva som er gjort, og hvorfor?',
          '## Sikkerhet er drift av tjenester',
          'Når systemene er borte, er det omsorg, skole og vann som stopper. Vit hvilke tjenester som må virke det første døgnet, hvordan de går uten nett, og hvem som beslutter. Øv på det, med ledergruppa til stede.',
          'Gi de ansatte enkle regler og lovlige verktøy. Et forbud uten et alternativ fører bare til at bruken skjer i det skjulte.',
          '**Til samlingen:** Hvem i ledergruppa bestemmer den dagen alle systemene er nede?',
        ),
        nn: text(
          'Kunstig intelligens kan skrive utkast, kjenne att mønster og gje forslag. Han kan òg ta feil på ein overtydande måte. Ansvaret for eit vedtak ligg hos kommunen, same kven eller kva som laga utkastet.',
          '## Fire avklaringar før de tek han i bruk',
          '- **Føremål:** Kva problem løyser han betre enn det vi gjer i dag?\n- **Følgjer:** Kven går det ut over når han tek feil, og korleis oppdagar vi det?\n- **Menneske:** Kven kontrollerer, og har den personen tid og mot til å seie imot?\n- **Innsyn:** Kan vi forklare innbyggjaren kva som er gjort, og kvifor?',
          '## Tryggleik er drift av tenester',
          'Når systema er borte, er det omsorg, skule og vatn som stoppar. Vit kva tenester som må verke det første døgnet, korleis dei går utan nett, og kven som avgjer. Øv på det, med leiargruppa til stades.',
          'Gje dei tilsette enkle reglar og lovlege verktøy. Eit forbod utan eit alternativ fører berre til at bruken skjer i det skjulte.',
          '**Til samlinga:** Kven i leiargruppa avgjer den dagen alle systema er nede?',
        ),
        en: text(
          'Artificial intelligence can write drafts, recognise patterns and make suggestions. It can also be wrong in a convincing way. The municipality is responsible for a decision, whoever or whatever made the draft.',
          '## Four things to settle before you use it',
          '- **Purpose:** Which problem does it solve better than what we do today?\n- **Consequences:** Who is affected when it is wrong, and how do we find out?\n- **People:** Who checks, and does that person have the time and courage to object?\n- **Openness:** Can we explain to the resident what was done, and why?',
          '## Security is keeping services running',
          'When the systems are gone, it is care, schools and water that stop. Know which services must work during the first 24 hours, how they run without a network, and who decides. Practise it, with the leader group present.',
          'Give employees simple rules and lawful tools. A ban without an alternative only drives the use out of sight.',
          '**For the gathering:** Who in the leader group decides on the day when all systems are down?',
        ),
      },
    }),
    reflection({
      key: 'm4.reflection.understanding',
      step: 'prework',
      minutes: 10,
      title: {
        nb: 'Det jeg later som jeg forstår',
        nn: 'Det eg lèt som eg forstår',
        en: 'What I pretend to understand',
      },
      body: {
        nb: 'Alle ledere har ord de nikker til. Skriver du dem ned, vet du hva du bør spørre om på samlingen.',
        nn: 'Alle leiarar har ord dei nikkar til. Skriv du dei ned, veit du kva du bør spørje om på samlinga.',
        en: 'All leaders have words that they nod to. If you write them down, you know what to ask about at the gathering.',
      },
      question: {
        nb: 'Hva ved teknologi og data nikker jeg til uten å forstå det godt nok til å ta ansvar for det?',
        nn: 'Kva ved teknologi og data nikkar eg til utan å forstå det godt nok til å ta ansvar for det?',
        en: 'What about technology and data do I nod to without understanding it well enough to answer for it?',
      },
    }),
    reflection({
      key: 'm4.reflection.trust',
      step: 'postwork',
      minutes: 10,
      title: { nb: 'Tilliten jeg forvalter', nn: 'Tilliten eg forvaltar', en: 'The trust I look after' },
      body: {
        nb: 'Innbyggerne kan ikke velge en annen kommune. Derfor må de kunne stole på hvordan dere bruker opplysninger om dem.',
        nn: 'Innbyggjarane kan ikkje velje ein annan kommune. Difor må dei kunne stole på korleis de bruker opplysningar om dei.',
        en: 'Residents cannot choose another municipality. So they must be able to trust how you use information about them.',
      },
      question: {
        nb: 'Hva gjør området mitt med innbyggernes opplysninger som jeg ville likt dårlig om det gjaldt meg selv?',
        nn: 'Kva gjer området mitt med opplysningane til innbyggjarane som eg ville ha likt dårleg om det galdt meg sjølv?',
        en: 'What does my area do with residents’ information that I would dislike if it concerned me?',
      },
    }),
    groupTask({
      key: 'm4.shared-step',
      template: templates.sharedStep,
      step: 'postwork',
      minutes: 90,
      title: { nb: 'Ett felles grep', nn: 'Eitt felles grep', en: 'One shared step' },
      body: {
        nb: text(
          'Velg ett område der dere vil bruke, dele eller kjøpe en felles løsning i stedet for å lage deres egen.',
          '## Svaret sier\n\n- Hvilket behov det gjelder, og hvem som merker forskjellen.\n- Hvilken løsning det er, og hvem dere gjør det sammen med.\n- Hvilke data som trengs, hvem som eier dem, og om dere har lov til å bruke dem.\n- Hva dere gir slipp på, og hvilket system eller hvilken rutine som blir borte.\n- Hvem som eier grepet i linja, og hva som skal være gjort om tre måneder.',
          'Se på prioriteringene fra modul 3. Grepet bør gjøre minst én av dem lettere.',
        ),
        nn: text(
          'Vel eitt område der de vil bruke, dele eller kjøpe ei felles løysing i staden for å lage dykkar eiga.',
          '## Svaret seier\n\n- Kva behov det gjeld, og kven som merkar skilnaden.\n- Kva løysing det er, og kven de gjer det saman med.\n- Kva data som trengst, kven som eig dei, og om de har lov til å bruke dei.\n- Kva de slepper taket i, og kva system eller rutine som blir borte.\n- Kven som eig grepet i linja, og kva som skal vere gjort om tre månader.',
          'Sjå på prioriteringane frå modul 3. Grepet bør gjere minst éi av dei lettare.',
        ),
        en: text(
          'Choose one area where you will use, share or buy a shared solution instead of making your own.',
          '## The answer says\n\n- Which need it concerns, and who will notice the difference.\n- Which solution it is, and whom you do it with.\n- Which data are needed, who owns them, and whether you are allowed to use them.\n- What you let go of, and which system or routine disappears.\n- Who owns the step in the line, and what will be done in three months.',
          'Look at your priorities from module 3. The step should make at least one of them easier.',
        ),
      },
      question: {
        nb: 'Hvor velger vi en felles løsning framfor vår egen, og hva gir vi slipp på?',
        nn: 'Kvar vel vi ei felles løysing framfor vår eiga, og kva slepper vi taket i?',
        en: 'Where do we choose a shared solution over our own, and what do we let go of?',
      },
    }),
  ),
}
