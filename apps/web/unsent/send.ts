import { ApiProblem, mayPass } from '../api/problem'
import { asSent, forgetSaid, saidHere, waitingCheckIns } from '../check-in/here-device'
import { postCheckIn } from '../check-in/queries'
import { KeptSheet } from '../marking/kept-sheet'
import { readSheet, writeSheet } from '../marking/queries'
import { sheetDevice, waitingSheets } from '../marking/sheet-device'

/** What was made on this device, is not with the server, and needs somebody to look at it. */
export interface Unsent {
  /** Gatherings whose list waits for a choice or a reason. */
  readonly sheets: readonly string[]
  /** Why a check-in that was kept could not be recorded. */
  readonly refused: string | null
}

/** Sends what this person left on this device when a page was closed without a connection. */
export async function sendWhatWaits(person: string): Promise<Unsent> {
  const sheets: string[] = []
  for (const gathering of waitingSheets(person)) {
    if (await needsLooking(person, gathering)) sheets.push(gathering)
  }
  let refused: string | null = null
  for (const gathering of waitingCheckIns(person)) refused = (await refusalOf(person, gathering)) ?? refused
  return { sheets, refused }
}

/** Also where the list is not read any more by who marked it: then the page says so, and the marks are still here. */
async function needsLooking(person: string, gathering: string): Promise<boolean> {
  const device = sheetDevice(person, gathering)
  try {
    const sheet = new KeptSheet({
      me: person,
      stored: await readSheet(gathering),
      device,
      read: () => readSheet(gathering),
      write: (marks, version) => writeSheet(gathering, marks, version, false),
    })
    await sheet.sync()
    sheet.close()
    return Object.keys(sheet.snapshot().pending).length > 0 && sheet.snapshot().status !== 'unreached'
  } catch (error) {
    return !mayPass(error)
  }
}

async function refusalOf(person: string, gathering: string): Promise<string | null> {
  const said = saidHere(person, gathering)
  if (!said) return null
  try {
    await postCheckIn(gathering, asSent(said))
    forgetSaid(person, gathering)
    return null
  } catch (error) {
    if (mayPass(error)) return null
    forgetSaid(person, gathering)
    return error instanceof ApiProblem ? error.detail : ''
  }
}
