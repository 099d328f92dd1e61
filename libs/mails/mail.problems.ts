import { logWords } from '../changes'
import { problemTexts } from '../platform/http'

problemTexts({
  'mail.settled': {
    nb: 'Det er allerede avklart hva som skjedde med e-posten.',
    nn: 'Det er alt avklart kva som hende med e-posten.',
    en: 'What became of the mail has been settled already.',
  },
})

logWords(
  'mail',
  { nb: 'E-post', nn: 'E-post', en: 'Mail' },
  {
    arrived: {
      nb: 'Bekreftet at en usikker e-post kom fram',
      nn: 'Stadfesta at ein usikker e-post kom fram',
      en: 'Confirmed that an uncertain mail arrived',
    },
    'send-again': {
      nb: 'Sendte en usikker e-post på nytt',
      nn: 'Sende ein usikker e-post på nytt',
      en: 'Sent an uncertain mail again',
    },
    'address-retried': {
      nb: 'Lot e-post gå til en avvist adresse igjen',
      nn: 'Lét e-post gå til ei avvist adresse igjen',
      en: 'Let mails go to a refused address again',
    },
  },
)
