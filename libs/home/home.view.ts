import type { ProgressView as Progress } from '../progress'
import type { HomeView } from './home.dto'
import type { HomeRow } from './home.store'
import { noMember } from './home-words'
import { nextStep, teamStep } from './next-step'
import { moduleStatesOf, pathModules, standings, type Telling } from './path'

/** The first screen as its reader sees it. */
export function homeView(row: HomeRow, now: Date, telling: Telling): HomeView {
  const { id, name, cohort, why } = row
  const withdrawn = row.state === 'withdrawn'
  const over = withdrawn || cohort.state === 'archived'
  const { group, mine } = standings(row, telling)
  const states = moduleStatesOf({ group, mine })
  const modules = pathModules(row, states, telling)
  return {
    group: { id, name, cohort, over, withdrawn },
    why: why === null ? null : { text: why },
    arrival: over ? null : row.arrival,
    nextStep: over ? null : mine && nextStep(modules, telling),
    teamStep: over ? null : teamStep(modules, row, telling),
    sharedWithMe: [...row.sharedWithMe],
    nextGathering: nextGathering(row, now),
    progress: mine?.progress ?? nobodys(telling),
    groupProgress: group.progress,
    modules: modules.map(({ number, title, kind, state, opensOn, postworkDueOn, opening, moved }) => {
      return { number, title, kind, state, opensOn, dueOn: postworkDueOn, opening, moved }
    }),
  }
}

function nextGathering({ path, session }: HomeRow, now: Date): HomeView['nextGathering'] {
  const ahead = [...path.map(({ gathering }) => gathering), session]
    .filter((gathering) => gathering !== null)
    .filter(({ endsAt }) => endsAt > now.toISOString())
  return ahead.sort((a, b) => a.startsAt.localeCompare(b.startsAt))[0] ?? null
}

function nobodys({ language }: Telling): Progress {
  return { done: 0, of: 0, percent: 0, completed: false, expected: 0, text: noMember[language] }
}
