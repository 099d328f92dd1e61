export { Child, ChildFailure, complaintIn } from './child'
