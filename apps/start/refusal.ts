/** A reason not to start that a person can mend: one sentence, no stack. */
export class Refusal extends Error {}
