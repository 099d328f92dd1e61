/**
 * The role that counts. It sees every row of the tables that figures are made of, of their columns only those that
 * counting needs, and grants as far as the actor sees them: so PostgreSQL plans and reads millions of rows without asking
 * the policies of each. Nobody signs in as it, and its rules hold only where the app has become it.
 */
export const COUNTER = 'kl_counter'

export const COUNTING = `set local role ${COUNTER}`

export const NOT_COUNTING = 'set local role none'
