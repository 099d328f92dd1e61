export { languages, languageFrom, type Language, type Localised } from './language'
export { longDay } from './long-day'
export { message } from './message'
