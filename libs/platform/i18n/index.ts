export { languages, languageFrom, type Language, type Localised } from './language'
