import type { CalendarParty } from '../../platform/calendar'

/** Who calls: the sender of every mail, `Name <address>` or an address alone. Answers come back there. */
export function senderOf(mailFrom: string): CalendarParty {
  const [, name = '', address = ''] = /^\s*"?([^"<]*?)"?\s*<([^<>\s]+)>\s*$/.exec(mailFrom) ?? []
  return address ? { name: name || address, address } : { name: mailFrom.trim(), address: mailFrom.trim() }
}
