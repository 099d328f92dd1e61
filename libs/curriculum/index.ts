export { programme } from './programme'
