export { anonymous, systemActor, type Actor } from './actor'
