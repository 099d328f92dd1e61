import type { Language } from '../../platform/i18n'

/** What waits in a group, each in a sentence, and how many more there are. */
export interface OpenInGroup {
  readonly lines: readonly string[]
  readonly more: number
}

/**
 * Says what waits in a group to whoever takes over a role there. Who knows that stands after members in the order of the
 * nouns, and is bound to this.
 */
export abstract class WhatIsOpen {
  abstract of(
    groupId: string,
    reader: { readonly id: string; readonly language: Language },
  ): Promise<OpenInGroup>
}
