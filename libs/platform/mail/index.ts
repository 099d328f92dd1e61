export { letterHtml, letterText, type Block, type Letter } from './letter'
export { Mailer, MailNotSent, MailRefused, type CalendarPart, type Mail } from './mail'
export { MailModule } from './mail.module'
