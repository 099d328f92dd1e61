export { languages, languageFrom, type Language, type Localised } from './language'
export { dayInYear, longDay } from './long-day'
export { message } from './message'
