import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { AuthoredActivity } from '../api/answers'
import type { Place } from '../authoring/queries'
import type { Order } from './use-order'

type Edge = 'before' | 'after'

/** The newest of something that changes with each render, for listeners that are set up once. */
function useNewest<T>(value: T): RefObject<T> {
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
  })
  return newest
}

/** A row that can be dragged by its handle, and onto which others can be dropped; says on which edge one hovers. */
export function useDraggedRow(
  row: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  activity: Dragged,
  order: Order | null,
): Edge | undefined {
  const [edge, setEdge] = useState<Edge>()
  const newest = useNewest({ activity, order })
  const active = order !== null
  useEffect(() => {
    const [element, dragHandle] = [row.current, handle.current]
    if (!active || !element || !dragHandle) return
    const edgeAt = (y: number): Edge => {
      const { top, height } = element.getBoundingClientRect()
      return y < top + height / 2 ? 'before' : 'after'
    }
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ ...dragged(newest.current.activity) }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => typeof source.data['id'] === 'string',
        onDrag: ({ location }) => setEdge(edgeAt(location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined)
          const { activity: here, order: now } = newest.current
          const from = source.data as unknown as Dragged
          now?.move(from.id, beside(here, edgeAt(location.current.input.clientY), from), null)
        },
      }),
    )
  }, [row, handle, newest, active])
  return edge
}

/** A step onto whose empty part something can be dropped, which puts it last; says whether one hovers. */
export function useDropHere(list: RefObject<HTMLElement | null>, end: Place, order: Order | null): boolean {
  const [over, setOver] = useState(false)
  const newest = useNewest({ end, order })
  const active = order !== null
  useEffect(() => {
    const element = list.current
    if (!active || !element) return
    return dropTargetForElements({
      element,
      onDrag: ({ location, self }) => setOver(location.current.dropTargets[0]?.element === self.element),
      onDragLeave: () => setOver(false),
      onDrop: ({ source, location, self }) => {
        setOver(false)
        // A row inside takes what is dropped on it.
        if (location.current.dropTargets[0]?.element !== self.element) return
        const { end: here, order: now } = newest.current
        now?.move(String(source.data['id']), here, null)
      },
    })
  }, [list, newest, active])
  return over
}

type Dragged = Place & Pick<AuthoredActivity, 'id'>

function dragged({ id, moduleId, step, position }: Dragged): Dragged {
  return { id, moduleId, step, position }
}

/** The position before or after a row; what comes from above in the same step leaves a gap that closes first. */
function beside({ moduleId, step, position }: Place, edge: Edge, from: Dragged): Place {
  const above = from.moduleId === moduleId && from.step === step && from.position < position
  return { moduleId, step, position: position + (edge === 'after' ? 1 : 0) - (above ? 1 : 0) }
}
