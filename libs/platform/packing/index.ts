export { xmlEscape } from './xml'
export { zip } from './zip'
