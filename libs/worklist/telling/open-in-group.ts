import { Injectable } from '@nestjs/common'
import { WhatIsOpen, type OpenInGroup } from '../../members'
import { systemActor } from '../../platform/actor'
import type { Language } from '../../platform/i18n'
import { sentence } from '../items/say'
import { WorklistService } from '../worklist.service'

/** More than this is not read in a mail. */
const TOLD = 10

/** The worklist of a group as sentences, for whoever takes it over. */
@Injectable()
export class OpenOnWorklist extends WhatIsOpen {
  constructor(private readonly worklist: WorklistService) {
    super()
  }

  async of(
    groupId: string,
    reader: { readonly id: string; readonly language: Language },
  ): Promise<OpenInGroup> {
    const told = { language: reader.language, readerId: reader.id }
    const waiting = await this.worklist.waiting(systemActor('worklist'), [groupId], told)
    const lines = (waiting.get(groupId) ?? []).map(sentence)
    return { lines: lines.slice(0, TOLD), more: Math.max(0, lines.length - TOLD) }
  }
}
