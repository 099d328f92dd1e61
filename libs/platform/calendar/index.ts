export { calendarText, type CalendarEntry, type CalendarParty } from './calendar-text'
export { calendarAnswers, readReplies, type CalendarAnswer, type CalendarReply } from './calendar-reply'
