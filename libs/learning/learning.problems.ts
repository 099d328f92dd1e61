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
  'reflection.own-first': {
    nb: 'Lagre din egen refleksjon først. Da får du se hva de andre har delt.',
    nn: 'Lagre din eigen refleksjon først. Då får du sjå kva dei andre har delt.',
    en: 'Save your own reflection first. Then you can see what the others have shared.',
  },
  'submission.empty': {
    nb: 'Svaret er tomt. Skriv noe før dere går videre.',
    nn: 'Svaret er tomt. Skriv noko før de går vidare.',
    en: 'The answer is empty. Write something before you go on.',
  },
  'submission.delivered': {
    nb: 'Svaret er levert. Fasilitatoren eller kommunedirektøren kan åpne det igjen.',
    nn: 'Svaret er levert. Fasilitatoren eller kommunedirektøren kan opne det att.',
    en: 'The answer is delivered. The facilitator or the chief executive can reopen it.',
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
  },
  'stale',
)
