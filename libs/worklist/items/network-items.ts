import type { NetworkFacts } from '../worklist.store'
import type { Language } from '../../platform/i18n'
import type { Item } from './item'
import { say } from './say'

/** What the network's administrator alone can put right. */
export function networkItems({ jobs, uncertain }: NetworkFacts, speaking: { language: Language }): Item[] {
  const rest = { module: null, due: null, since: null, people: [] }
  const items: Item[] = []
  if (jobs > 0) {
    items.push({
      ...{ ...rest, key: 'jobs', kind: 'jobs', urgency: 'urgent' },
      title: say('jobs', speaking, { count: jobs }),
      why: say('jobsWhy', speaking),
      action: { kind: 'open', label: say('actJobs', speaking), link: '/jobber' },
    })
  }
  if (uncertain > 0) {
    items.push({
      ...{ ...rest, key: 'uncertain-mails', kind: 'uncertain-mails', urgency: 'soon' },
      title: say('uncertain', speaking, { count: uncertain }),
      why: say('uncertainWhy', speaking),
      action: { kind: 'open', label: say('actMails', speaking), link: '/paminnelser' },
    })
  }
  return items
}
