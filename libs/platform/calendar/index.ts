export { calendarText, type CalendarEntry, type CalendarOf, type CalendarParty } from './calendar-text'
export { readReplies, type CalendarAnswer, type CalendarReply } from './calendar-reply'
