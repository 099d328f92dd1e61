import { Injectable } from '@nestjs/common'
import { languages, type Language } from '../../platform/i18n'
import { ReminderClaimsStore, type ClaimPart } from './reminder-claims.store'
import { WorklistDigest, type WorklistOfGroup } from './worklist-digest'

/** Completes what is claimed with what only other nouns know, and leaves out what has nothing to say. */
@Injectable()
export class ReminderParts {
  constructor(
    private readonly store: ReminderClaimsStore,
    private readonly worklists: WorklistDigest,
  ) {}

  /** Those that have something to say; the others are withheld. */
  async whole(parts: readonly ClaimPart[]): Promise<ClaimPart[]> {
    const gone = parts.filter((part) => part.subjectKind !== 'worklist' && part.title === null)
    await this.store.withhold(ids(gone), 'no-longer-relevant')
    const here = parts.filter((part) => !gone.includes(part))
    const open = await this.openWork(here)
    const whole = here.map((part) =>
      part.subjectKind === 'worklist' ? { ...part, lines: linesOf(part, open) } : part,
    )
    const idle = whole.filter((part) => part.subjectKind === 'worklist' && part.lines?.length === 0)
    await this.store.withhold(ids(idle), 'done')
    return whole.filter((part) => !idle.includes(part))
  }

  private async openWork(
    parts: readonly ClaimPart[],
  ): Promise<ReadonlyMap<Language, ReadonlyMap<string, WorklistOfGroup>>> {
    const found = new Map<Language, ReadonlyMap<string, WorklistOfGroup>>()
    for (const language of languages) {
      const wanted = parts.filter(
        (part) => part.subjectKind === 'worklist' && part.person.language === language,
      )
      const groups = [...new Set(wanted.map((part) => part.subjectId))]
      if (groups.length > 0) found.set(language, await this.worklists.of(groups, language))
    }
    return found
  }
}

function linesOf(
  part: ClaimPart,
  open: ReadonlyMap<Language, ReadonlyMap<string, WorklistOfGroup>>,
): readonly string[] {
  const found = open.get(part.person.language)?.get(part.subjectId)
  return found && found.open > 0 ? found.sentences : []
}

function ids(parts: readonly ClaimPart[]): string[] {
  return parts.map(({ claimId }) => claimId)
}
