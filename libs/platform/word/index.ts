export { docx } from './docx'
