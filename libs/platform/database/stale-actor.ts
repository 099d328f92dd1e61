/** The database no longer admits this actor: the session ended, or its rights changed since they were read. */
export class StaleActor extends Error {
  constructor() {
    super('The session ended or its rights changed')
  }
}
