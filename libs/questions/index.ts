export { QuestionsApi } from './questions.module'
export { questionBank } from './bank/question-bank'
