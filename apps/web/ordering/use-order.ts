import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { AuthoredActivity, AuthoredVersion } from '../api/answers'
import { isStale } from '../api/problem'
import { useLocalised } from '../editing/localised'
import { useText } from '../i18n/text'
import { placeActivity, placeModule, versionQuery, workOutAgain, type Place } from '../authoring/queries'

/** Where something shall go: a word, or a place. */
export type Aim = 'up' | 'down' | 'first' | 'last' | Place

interface Move {
  readonly id: string
  readonly aim: Aim
  /** What has the focus afterwards: the button that was pressed, wherever it is now. */
  readonly focus: string | null
}

export interface Order {
  /** Said aloud after each move. */
  readonly announcement: string
  readonly error: unknown
  readonly move: (id: string, aim: Aim, focus: string | null) => void
  /** The activity or module whose menu is open. */
  readonly open: string | null
  readonly toggle: (id: string) => void
}

/** Moves modules and activities, one after the other, each on what the one before left. */
export function useOrder(version: AuthoredVersion): Order {
  const t = useText()
  const said = useLocalised()
  const client = useQueryClient()
  const { queryKey } = versionQuery(version.id)
  const [announcement, announce] = useState('')
  const [open, setOpen] = useState<string | null>(null)
  const present = (): AuthoredVersion => client.getQueryData(queryKey) ?? version
  const focusOnceDrawn = useFocus(version.version)
  const moving = useMutation({
    scope: { id: `order-${version.id}` },
    mutationFn: async ({ id, aim }: Move): Promise<NewOrder | null> => placed(present(), id, aim),
    onSuccess: (order, { id, focus }) => {
      const next = order ? inOrder(present(), order) : present()
      client.setQueryData(queryKey, next)
      const found = whereIs(next, id)
      if (found) {
        const { title, ...place } = found
        const step = found.step ? t(`word.${found.step}`) : ''
        const key = found.step ? 'order.moved' : 'order.module-moved'
        announce(t(key, { title: said(title).text, step, place: place.place, of: place.of }))
      }
      focusOnceDrawn({ id, focus, version: next.version })
      void workOutAgain(client, version.id)
    },
    onError: async (error) => {
      if (!isStale(error)) return
      await client.invalidateQueries({ queryKey })
      announce(t('order.stale'))
    },
  })
  return {
    announcement,
    error: moving.error,
    move: (id, aim, focus) => moving.mutate({ id, aim, focus }),
    open,
    toggle: (id) => setOpen((was) => (was === id ? null : id)),
  }
}

interface WantedFocus {
  readonly id: string
  readonly focus: string | null
  readonly version: number
}

/** Waits until an order is drawn: before that the focus would be on a row that is about to be another. */
function useFocus(drawn: number): (wanted: WantedFocus) => void {
  const waiting = useRef<WantedFocus | null>(null)
  useEffect(() => {
    if (!waiting.current || waiting.current.version > drawn) return
    focusOn(waiting.current.focus, waiting.current.id)
    waiting.current = null
  })
  return (wanted) => {
    waiting.current = wanted
  }
}

type NewOrder = Awaited<ReturnType<typeof placeActivity>>

function placed(version: AuthoredVersion, id: string, aim: Aim): Promise<NewOrder> | null {
  const module = version.modules.find((one) => one.id === id)
  if (module) {
    const number = placeFor(aim, module.number, version.modules.length)
    return number === module.number ? null : placeModule(version.id, id, version.version, number)
  }
  const activity = version.modules.flatMap(({ activities }) => activities).find((one) => one.id === id)
  if (!activity) return null
  const to = typeof aim === 'object' ? aim : within(version, activity, aim)
  const stays =
    to.moduleId === activity.moduleId && to.step === activity.step && to.position === activity.position
  return stays ? null : placeActivity(version.id, id, version.version, to)
}

function within(version: AuthoredVersion, activity: AuthoredActivity, aim: Aim): Place {
  const { moduleId, step, position } = activity
  return { moduleId, step, position: placeFor(aim, position, neighbours(version, activity).length) }
}

function placeFor(aim: Aim, present: number, of: number): number {
  if (typeof aim === 'object') return aim.position
  const aimed = { up: present - 1, down: present + 1, first: 1, last: of }[aim]
  return Math.min(Math.max(aimed, 1), of)
}

function neighbours({ modules }: AuthoredVersion, { moduleId, step }: Place): AuthoredActivity[] {
  const activities = modules.find(({ id }) => id === moduleId)?.activities ?? []
  return activities.filter((one) => one.step === step)
}

/** The same parts as the API says that they stand now. */
function inOrder(version: AuthoredVersion, order: NewOrder): AuthoredVersion {
  const modules = new Map(version.modules.map((module) => [module.id, module]))
  const activities = new Map(
    version.modules.flatMap((module) => module.activities.map((one) => [one.id, one] as const)),
  )
  return {
    ...version,
    version: order.version,
    modules: order.modules.flatMap(({ id, number, activities: places }) => {
      const module = modules.get(id)
      const moved = places.flatMap((place) => {
        const activity = activities.get(place.id)
        return activity ? [{ ...activity, ...place, moduleId: id }] : []
      })
      return module ? [{ ...module, number, activities: moved }] : []
    }),
  }
}

function whereIs(version: AuthoredVersion, id: string) {
  const module = version.modules.find((one) => one.id === id)
  if (module) return { title: module.title, step: null, place: module.number, of: version.modules.length }
  const activity = version.modules.flatMap(({ activities }) => activities).find((one) => one.id === id)
  if (!activity) return null
  const of = neighbours(version, activity).length
  return { title: activity.title, step: activity.step, place: activity.position, of }
}

/** The focus stays with what was moved, also where its button is gone. */
function focusOn(button: string | null, id: string): void {
  if (button === null) return
  const found = document.getElementById(button) ?? document.getElementById(`menu-${id}`)
  found?.focus()
}
