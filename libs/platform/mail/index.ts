export { letterText, type Block, type Letter } from './letter'
export { letterHtml } from './letter-html'
export { Mailer, MailNotSent, MailRefused, type CalendarPart, type Mail } from './mail'
export { MailModule } from './mail.module'
