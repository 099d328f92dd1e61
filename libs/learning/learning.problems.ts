import { logWords } from '../changes'
import { constraintProblems, problemTexts } from '../platform/http'
import { noDateText, opensOnText } from './activities/opening'

problemTexts({
  'learning.opens-on': opensOnText,
  'learning.no-date': noDateText,
  'learning.not-member': {
    nb: 'Bare de som deltar i gruppa, kan gjøre dette.',
    nn: 'Berre dei som deltek i gruppa, kan gjere dette.',
    en: 'Only those who take part in the group can do this.',
  },
  'learning.answered-by-group': {
    nb: 'Denne oppgaven svarer gruppa på sammen.',
    nn: 'Denne oppgåva svarer gruppa på saman.',
    en: 'The group answers this task together.',
  },
  'learning.answered-by-person': {
    nb: 'Dette svarer hver enkelt på for seg selv.',
    nn: 'Dette svarer kvar einskild på for seg sjølv.',
    en: 'Everybody answers this for themselves.',
  },
  'opening.chief-executive': {
    nb: 'Bare kommunedirektøren åpner modulene for gruppa.',
    nn: 'Berre kommunedirektøren opnar modulane for gruppa.',
    en: 'Only the chief executive opens the modules for the group.',
  },
  'opening.too-early': {
    nb: 'Du kan skrive åpningen fra {date}.',
    nn: 'Du kan skrive opninga frå {date}.',
    en: 'You can write the opening from {date}.',
  },
  'opening.no-date': {
    nb: 'Du kan skrive åpningen når datoen for samlingen er satt.',
    nn: 'Du kan skrive opninga når datoen for samlinga er sett.',
    en: 'You can write the opening when the date of the gathering is set.',
  },
  'reflection.own-first': {
    nb: 'Lagre din egen refleksjon først. Da får du se hva de andre har delt.',
    nn: 'Lagre din eigen refleksjon først. Då får du sjå kva dei andre har delt.',
    en: 'Save your own reflection first. Then you can see what the others have shared.',
  },
  'reflection.widens': {
    nb: 'Da kan flere lese det du har skrevet. Bekreft at du vil dele det.',
    nn: 'Då kan fleire lese det du har skrive. Stadfest at du vil dele det.',
    en: 'Then more people can read what you have written. Confirm that you want to share it.',
  },
  'reflection.reader': {
    nb: 'Velg en kollega som er med i gruppa nå.',
    nn: 'Vel ein kollega som er med i gruppa no.',
    en: 'Choose a colleague who is in the group now.',
  },
  'submission.empty': {
    nb: 'Svaret er tomt. Skriv noe før dere går videre.',
    nn: 'Svaret er tomt. Skriv noko før de går vidare.',
    en: 'The answer is empty. Write something before you go on.',
  },
  'submission.too-short': {
    nb: 'Svaret er for kort til å leveres. Skriv minst én setning.',
    nn: 'Svaret er for kort til å leverast. Skriv minst éi setning.',
    en: 'The answer is too short to be delivered. Write at least one sentence.',
  },
  'submission.delivered': {
    nb: 'Svaret er levert. Det kan endres når kursholderen har kommentert det, eller når fasilitatoren eller kommunedirektøren åpner det igjen.',
    nn: 'Svaret er levert. Det kan endrast når kurshaldaren har kommentert det, eller når fasilitatoren eller kommunedirektøren opnar det att.',
    en: 'The answer is delivered. It can be changed once the instructor has commented on it, or when the facilitator or the chief executive reopens it.',
  },
  'submission.not-delivered-yet': {
    nb: 'Svaret er ikke levert, eller gruppa skriver på en ny versjon. Vent til det er levert.',
    nn: 'Svaret er ikkje levert, eller gruppa skriv på ein ny versjon. Vent til det er levert.',
    en: 'The answer is not delivered, or the group is writing a new version. Wait until it is delivered.',
  },
  'submission.done': {
    nb: 'Svaret er allerede markert som ferdig.',
    nn: 'Svaret er alt markert som ferdig.',
    en: 'The answer is marked as done already.',
  },
  'submission.instructors': {
    nb: 'Bare en kursholder i kullet kan markere svaret som ferdig.',
    nn: 'Berre ein kurshaldar i kullet kan markere svaret som ferdig.',
    en: 'Only an instructor of the cohort can mark the answer as done.',
  },
  'claim.held': {
    nb: '{name} skriver nå. Du kan ta over hvis dere er enige om det.',
    nn: '{name} skriv no. Du kan ta over om de er samde om det.',
    en: '{name} is writing now. You can take over if you agree on it.',
  },
  'comment.empty': {
    nb: 'Kommentaren er tom. Skriv noe først.',
    nn: 'Kommentaren er tom. Skriv noko først.',
    en: 'The comment is empty. Write something first.',
  },
  'comment.not-delivered': {
    nb: 'Svaret kan kommenteres når gruppa har levert det.',
    nn: 'Svaret kan kommenterast når gruppa har levert det.',
    en: 'The answer can be commented on once the group has delivered it.',
  },
  'comment.nothing-to-answer': {
    nb: 'Gruppa kan svare når kursholderen har kommentert.',
    nn: 'Gruppa kan svare når kurshaldaren har kommentert.',
    en: 'The group can reply once the instructor has commented.',
  },
  'comment.closed-to-you': {
    nb: 'Bare kursholdere i kullet og de som deltar i gruppa, kan skrive her.',
    nn: 'Berre kurshaldarar i kullet og dei som deltek i gruppa, kan skrive her.',
    en: 'Only instructors of the cohort and those who take part in the group can write here.',
  },
  'comment.own': {
    nb: 'Du kan bare endre eller fjerne dine egne kommentarer.',
    nn: 'Du kan berre endre eller fjerne dine eigne kommentarar.',
    en: 'You can only change or remove your own comments.',
  },
  'comment.removed': {
    nb: 'Kommentaren er fjernet.',
    nn: 'Kommentaren er fjerna.',
    en: 'The comment has been removed.',
  },
  'submission.not-delivered': {
    nb: 'Svaret er ikke levert, så det er allerede åpent.',
    nn: 'Svaret er ikkje levert, så det er alt ope.',
    en: 'The answer is not delivered, so it is open already.',
  },
  'submission.too-few-agreements': {
    nb: '{count} av {needed} må være enige i denne teksten før den kan leveres.',
    nn: '{count} av {needed} må vere samde i denne teksten før han kan leverast.',
    en: '{count} of {needed} needed have agreed on this text. It cannot be delivered yet.',
  },
  'submission.reopening-carried': {
    nb: 'Bare fasilitatoren eller kommunedirektøren kan åpne et levert svar igjen.',
    nn: 'Berre fasilitatoren eller kommunedirektøren kan opne eit levert svar att.',
    en: 'Only the facilitator or the chief executive can reopen a delivered answer.',
  },
})

// Two first versions at once: the second writer is told as if the first had been seen and passed by.
constraintProblems(
  {
    uq_submissions_group_id_activity_id: 'request.stale',
    pk_drafts: 'request.stale',
    uq_reflections_author_id_group_id_activity_id: 'request.stale',
    pk_module_openings: 'request.stale',
  },
  'stale',
)

logWords(
  'submission',
  { nb: 'Besvarelser', nn: 'Svar', en: 'Submissions' },
  {
    delivered: {
      nb: 'Gruppa leverte et svar',
      nn: 'Gruppa leverte eit svar',
      en: 'The group delivered an answer',
    },
    reopened: {
      nb: 'Et levert svar ble åpnet igjen',
      nn: 'Eit levert svar vart opna igjen',
      en: 'A delivered answer was reopened',
    },
  },
)

logWords(
  'opening',
  { nb: 'Åpning av moduler', nn: 'Opning av modular', en: 'Openings of modules' },
  {
    written: {
      nb: 'Kommunedirektøren åpnet en modul',
      nn: 'Kommunedirektøren opna ein modul',
      en: 'The chief executive opened a module',
    },
  },
)
