/**
 * Several fingers at once on places of the page, with the child's accommodations: which place each one reached, and
 * how long it has to rest before it counts. Fingers land and lift in any order; what is taken away has lifted.
 */
import { distance, type Point } from '../core/geometry'
import { reachOf } from '../core/tap'
import type { HandPorts } from './hand-ports'
import type { TouchListener } from './touches'

/** A place that fingers can be on. */
export interface FingerPlace<Id extends string> {
  readonly id: Id
  readonly at: Point
  readonly size: number
}

/** A finger that counts. */
export interface Landed<Id extends string> {
  readonly finger: number
  /** The place it reached; null for none. */
  readonly place: FingerPlace<Id> | null
  /** Where it landed, page units, and when, ms since the trial was painted. */
  readonly at: Point
  readonly tMs: number
}

/** What a scene tells and hears. */
export interface FingersOn<Id extends string> {
  readonly places: readonly FingerPlace<Id>[]
  /** How far beyond the edge of a place still reaches it, mm, where no other is nearer. */
  readonly kindMm: number
  landed(landed: Landed<Id>): void
  /** A finger that counted has lifted. */
  lifted(finger: number): void
}

/** What it needs of the scene. */
export type FingerPorts = Pick<HandPorts, 'child' | 'ring' | 'nowMs' | 'unitsPerMm'> & {
  listenToTouches(listener: TouchListener): void
}

/** Fingers that are listened to. */
export interface ManyFingers {
  /** Lets those count that have rested for long enough; to be called every frame. */
  pass(): void
}

/** Listens to all fingers until another one does. */
export function listenToFingers<Id extends string>(ports: FingerPorts, on: FingersOn<Id>): ManyFingers {
  const { accommodations } = ports.child
  const waiting = new Map<number, { readonly at: Point; readonly tMs: number }>()
  const reached = (at: Point) =>
    on.places
      .filter(
        (place) =>
          distance(place.at, at) <=
          reachOf(place.size + 2 * on.kindMm * ports.unitsPerMm(), 0, accommodations),
      )
      .toSorted((a, b) => distance(a.at, at) - distance(b.at, at))[0] ?? null
  const count = (finger: number, at: Point, tMs: number) => on.landed({ finger, place: reached(at), at, tMs })
  ports.listenToTouches({
    landed({ id, readings }) {
      const [first] = readings
      if (!first) return
      if (accommodations.holdMs === 0) return count(id, first, first.tMs)
      waiting.set(id, { at: first, tMs: first.tMs })
      ports.ring.press(first)
    },
    moved: () => undefined,
    ended({ id }) {
      if (!waiting.delete(id)) return on.lifted(id)
      ports.ring.release()
    },
  })
  return {
    pass() {
      for (const [id, { at, tMs }] of waiting) {
        if (ports.nowMs() - tMs < accommodations.holdMs) continue
        waiting.delete(id)
        count(id, at, tMs)
      }
    },
  }
}
