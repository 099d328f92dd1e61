import { playProgramme } from './programme'

playProgramme('whose queue is in PostgreSQL, with mails over SMTP', { name: 'postgres', carrier: 'server' })
