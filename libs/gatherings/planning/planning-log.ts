import { logWords } from '../../changes'

logWords(
  'gathering',
  { nb: 'samling', nn: 'samling', en: 'gathering' },
  {
    called: { nb: 'Kalte inn til samling', nn: 'Kalla inn til samling', en: 'Called a gathering' },
    moved: {
      nb: 'Flyttet samling: {reason}',
      nn: 'Flytta samling: {reason}',
      en: 'Moved a gathering: {reason}',
    },
    cancelled: {
      nb: 'Avlyste samling: {reason}',
      nn: 'Avlyste samling: {reason}',
      en: 'Cancelled a gathering: {reason}',
    },
    'group-added': {
      nb: 'La gruppa til en samling med en annen pulje',
      nn: 'La gruppa til ei samling med ei anna pulje',
      en: 'Added the group to a gathering with another batch',
    },
    'group-removed': {
      nb: 'Tok gruppa bort fra en samling med en annen pulje',
      nn: 'Tok gruppa bort frå ei samling med ei anna pulje',
      en: 'Removed the group from a gathering with another batch',
    },
  },
)
