import { type ModuleContent, groupTask, inOrder, reading, reflection, text } from './programme-shape'
import { templates } from './templates'

export const module5: ModuleContent = {
  number: 5,
  kind: 'followup',
  key: 'm5',
  title: {
    nb: 'Fra beslutning til handling',
    nn: 'Frå avgjerd til handling',
    en: 'From decision to action',
  },
  theme: {
    nb: 'Gjør tiltakene dere alt har besluttet, konkrete, og sett dem i drift.',
    nn: 'Gjer tiltaka de alt har bestemt, konkrete, og set dei i drift.',
    en: 'Make the measures you have already decided concrete, and put them into operation.',
  },
  activities: inOrder(
    reading({
      key: 'm5.first-week',
      minutes: 12,
      title: {
        nb: 'Fra vedtak til første uke',
        nn: 'Frå vedtak til første veke',
        en: 'From decision to the first week',
      },
      body: {
        nb: text(
          'Et tiltak er ikke i gang fordi det er besluttet. Mellom vedtaket og den første endringen ligger det ofte måneder der alle tror at noen andre har begynt. Den beste tiden å korte inn på, er den første uka.',
          '## Fem svar før uka er omme',
          '- **Hvem eier det?** Én leder i linja, som har sagt ja selv.\n- **Hvem gjør jobben?** Navngitte roller, med timer som er tatt fra noe annet.\n- **Hva er første synlige endring?** Noe en ansatt eller innbygger kan merke innen seks uker.\n- **Hvem må vite det?** De som blir berørt, de tillitsvalgte og verneombudet, før ryktet når dem.\n- **Når ses vi igjen?** En dato, ikke «snart».',
          'Ta bare med tiltak som virkelig er besluttet. Et forslag som venter på politisk behandling, skal ikke smyge seg i gang. Det svekker tilliten, og det gjør omkampen lettere.',
          '## Del opp til det går',
          'Hvis ingen kan si hva som er gjort om seks uker, er tiltaket for stort. Del det til en del er liten nok til å bli ferdig.',
          '**Gjør dette:** Velg ett besluttet tiltak, og still de fem spørsmålene til eieren i morgen.',
        ),
        nn: text(
          'Eit tiltak er ikkje i gang fordi det er bestemt. Mellom vedtaket og den første endringa ligg det ofte månader der alle trur at nokon andre har byrja. Den beste tida å korte inn på, er den første veka.',
          '## Fem svar før veka er omme',
          '- **Kven eig det?** Éin leiar i linja, som har sagt ja sjølv.\n- **Kven gjer jobben?** Namngjevne roller, med timar som er tekne frå noko anna.\n- **Kva er første synlege endring?** Noko ein tilsett eller innbyggjar kan merke innan seks veker.\n- **Kven må vite det?** Dei det gjeld, dei tillitsvalde og verneombodet, før ryktet når dei.\n- **Når møtest vi att?** Ein dato, ikkje «snart».',
          'Ta berre med tiltak som verkeleg er bestemte. Eit forslag som ventar på politisk handsaming, skal ikkje smyge seg i gang. Det svekkjer tilliten, og det gjer omkampen lettare.',
          '## Del opp til det går',
          'Dersom ingen kan seie kva som er gjort om seks veker, er tiltaket for stort. Del det til ein del er liten nok til å bli ferdig.',
          '**Gjer dette:** Vel eitt tiltak som er bestemt, og still dei fem spørsmåla til eigaren i morgon.',
        ),
        en: text(
          'A measure is not under way because it has been decided. Between the decision and the first change there are often months in which everyone believes that somebody else has begun. The best time to shorten is the first week.',
          '## Five answers before the week is over',
          '- **Who owns it?** One leader in the line, who has said yes in person.\n- **Who does the work?** Named roles, with hours taken from something else.\n- **What is the first visible change?** Something an employee or resident can notice within six weeks.\n- **Who must know?** Those affected, the employee representatives and the safety representative, before the rumour reaches them.\n- **When do we meet again?** A date, not “soon”.',
          'Include only measures that have really been decided. A proposal that awaits a political decision should not slip into motion. It weakens trust and makes it easier to reopen the fight.',
          '## Divide until it moves',
          'If nobody can say what will be done in six weeks, the measure is too large. Divide it until one part is small enough to be finished.',
          '**Do this:** Choose one decided measure, and put the five questions to its owner tomorrow.',
        ),
      },
    }),
    reading({
      key: 'm5.into-operation',
      minutes: 15,
      title: {
        nb: 'Sett det i drift, og hold fast',
        nn: 'Set det i drift, og hald fast',
        en: 'Put it into operation, and hold on',
      },
      body: {
        nb: text(
          'En løsning er ikke innført den dagen den er slått på. Den er innført når folk bruker den uten å tenke på det, og når den gamle måten er borte. Så lenge begge lever, betaler dere for to.',
          '## Tre ting som avgjør',
          '- **Slå av det gamle.** Sett en dato, si fra i god tid, og hjelp dem som strever.\n- **Gi opplæring der arbeidet skjer.** Ti minutter sammen med en kollega virker bedre enn et kurs tre uker før.\n- **Bestem hvem som retter.** De første ukene kommer det mange små feil. Rettes de raskt, vokser tilliten.',
          '## Følg opp til gevinsten er målt',
          'Ha tiltaket på ledergruppas bord hver måned med tre spørsmål: Hva er gjort? Hva merker innbyggeren? Hva står i veien? Sammenlign med nullpunktet på den datoen dere avtalte. Ble gevinsten mindre enn ventet, så si det, og juster.',
          'Det er også lov å stoppe. Skriv ned hva dere lærte, og del det med de andre kommunene. Da har noen nytte av det likevel.',
          '**Gjør dette:** Sett en dato for når den gamle måten skal være borte.',
        ),
        nn: text(
          'Ei løysing er ikkje innført den dagen ho er slått på. Ho er innført når folk bruker henne utan å tenkje på det, og når den gamle måten er borte. Så lenge begge lever, betaler de for to.',
          '## Tre ting som avgjer',
          '- **Slå av det gamle.** Set ein dato, sei frå i god tid, og hjelp dei som strevar.\n- **Gje opplæring der arbeidet skjer.** Ti minutt saman med ein kollega verkar betre enn eit kurs tre veker før.\n- **Avgjer kven som rettar.** Dei første vekene kjem det mange små feil. Blir dei retta raskt, veks tilliten.',
          '## Følg opp til gevinsten er målt',
          'Ha tiltaket på bordet til leiargruppa kvar månad med tre spørsmål: Kva er gjort? Kva merkar innbyggjaren? Kva står i vegen? Samanlikn med nullpunktet på den datoen de avtala. Vart gevinsten mindre enn venta, så sei det, og juster.',
          'Det er òg lov å stoppe. Skriv ned kva de lærte, og del det med dei andre kommunane. Då har nokon nytte av det likevel.',
          '**Gjer dette:** Set ein dato for når den gamle måten skal vere borte.',
        ),
        en: text(
          'A solution is not introduced on the day it is switched on. It is introduced when people use it without thinking about it, and when the old way is gone. As long as both live, you pay for two.',
          '## Three things that decide',
          '- **Switch off the old.** Set a date, give notice in good time, and help those who struggle.\n- **Train where the work happens.** Ten minutes with a colleague work better than a course three weeks earlier.\n- **Decide who puts things right.** In the first weeks there are many small faults. If they are fixed quickly, trust grows.',
          '## Follow up until the benefit is measured',
          'Keep the measure on the leader group’s table every month with three questions: What has been done? What does the resident notice? What stands in the way? Compare with the baseline on the date you agreed. If the benefit was smaller than expected, say so, and adjust.',
          'You may also stop. Write down what you learnt, and share it with the other municipalities. Then somebody still gets something out of it.',
          '**Do this:** Set a date for when the old way is to be gone.',
        ),
      },
    }),
    reflection({
      key: 'm5.reflection.habit',
      step: 'postwork',
      minutes: 10,
      title: { nb: 'Vanen jeg vil beholde', nn: 'Vanen eg vil halde på', en: 'The habit I will keep' },
      body: {
        nb: 'Programmet tar slutt, arbeidet gjør det ikke. Én vane som varer, er verdt mer enn ti gode forsetter.',
        nn: 'Programmet tek slutt, arbeidet gjer det ikkje. Éin vane som varer, er verd meir enn ti gode forsett.',
        en: 'The programme ends, the work does not. One habit that lasts is worth more than ten good intentions.',
      },
      question: {
        nb: 'Hva gjør jeg annerledes nå enn før programmet, og hva skal til for at det varer?',
        nn: 'Kva gjer eg annleis no enn før programmet, og kva skal til for at det varer?',
        en: 'What do I do differently now than before the programme, and what will make it last?',
      },
    }),
    groupTask({
      key: 'm5.action-plan',
      template: templates.actionPlan,
      step: 'postwork',
      minutes: 90,
      title: { nb: 'Handlingsplanen vår', nn: 'Handlingsplanen vår', en: 'Our plan of action' },
      body: {
        nb: text(
          'Ta for dere tiltak som **alt er besluttet**, og gjør dem klare for drift. Velg heller to som blir gjennomført, enn fem som blir liggende.',
          '## Skriv dette om hvert tiltak\n\n- Beslutningen: hvem som tok den, når, og på hvilket grunnlag.\n- Eieren i linja, og hvem som gjør jobben.\n- Første synlige endring, med dato.\n- Når de ansattes representanter ble informert, drøftet med eller deltok.\n- Driftskostnaden, og hvor den står i budsjettet.\n- Nullpunktet, målet og datoen for målingen.\n- Datoen da den gamle måten er borte.',
        ),
        nn: text(
          'Ta for dykk tiltak som **alt er bestemte**, og gjer dei klare for drift. Vel heller to som blir gjennomførte, enn fem som blir liggjande.',
          '## Skriv dette om kvart tiltak\n\n- Avgjerda: kven som tok henne, når, og på kva grunnlag.\n- Eigaren i linja, og kven som gjer jobben.\n- Første synlege endring, med dato.\n- Når representantane for dei tilsette vart informerte, drøfta med eller deltok.\n- Driftskostnaden, og kvar han står i budsjettet.\n- Nullpunktet, målet og datoen for målinga.\n- Datoen då den gamle måten er borte.',
        ),
        en: text(
          'Take measures that **have already been decided**, and make them ready for operation. Rather choose two that are carried out than five that are left lying.',
          '## Write this about each measure\n\n- The decision: who made it, when, and on what basis.\n- The owner in the line, and who does the work.\n- The first visible change, with a date.\n- When the employees’ representatives were informed, consulted or took part.\n- The running cost, and where it stands in the budget.\n- The baseline, the target and the date of the measurement.\n- The date when the old way is gone.',
        ),
      },
      question: {
        nb: 'Hvilke besluttede tiltak setter vi i drift, og hva skal være synlig om seks uker?',
        nn: 'Kva for bestemte tiltak set vi i drift, og kva skal vere synleg om seks veker?',
        en: 'Which decided measures do we put into operation, and what will be visible in six weeks?',
      },
    }),
  ),
}
