export { addDemoGrant } from './demo/grant-seed'
export { goalUnits, grantStates, type GoalUnit, type GrantState } from './grant-words'
export { usedOfGrant } from './money.sql'
