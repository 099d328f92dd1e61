import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Report } from '../api/answers'
import { isBeingMade, reportQuery } from '../funding/queries'

type Told = Report['progress'] & Pick<Report, 'state'>

/**
 * How far the making has come, told by the server as it happens. A line that breaks is taken up again by the browser, which
 * says what it has seen; a page that cannot have one is told by the report, which is asked for now and then.
 */
export function useMaking({ id, progress }: Pick<Report, 'id' | 'progress'>): Report['progress'] {
  const client = useQueryClient()
  const [told, setTold] = useState<Told | null>(null)
  useEffect(() => {
    const events = new EventSource(`/v1/reports/${id}/events`)
    events.addEventListener('progress', ({ data }: MessageEvent<string>) => {
      const now = JSON.parse(data) as Told
      setTold(now)
      if (isBeingMade(now)) return
      events.close()
      void client.invalidateQueries({ queryKey: reportQuery(id).queryKey })
    })
    return () => events.close()
  }, [client, id])
  return told && told.percent > progress.percent ? told : progress
}
