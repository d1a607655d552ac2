/** What every finger did in a go, each with what it was on, also while it is still on the glass. */
import type { Point } from '../../../core/geometry'
import { strokeFrom, type Stroke } from '../../../core/ink'
import { strokeOf } from '../../../scenes/pointer-reading'
import type { Contact } from '../../../scenes/touch-state'

/** One touch of the log. */
export interface LoggedTouch<Place extends string> {
  readonly at: Place | null
  readonly by: 'hand' | 'keyboard'
  readonly stroke: Stroke
}

/** A log that is kept. */
export interface TouchLog<Place extends string> {
  /** A finger landed; it is followed until it ends. */
  landed(contact: Contact, at: Place | null): void
  ended(id: number, stroke: Stroke): void
  /** A finger tapped that is not followed, until it lifts. */
  tapped(id: number, at: Place | null, where: Point, tMs: number): void
  lifted(id: number, tMs: number): void
  /** A key or switch chose a place. */
  pressed(at: Place, where: Point, tMs: number): void
  /** What a finger on the glass is on. */
  placeOf(id: number): Place | null
  /** Whether any finger is on a place. */
  isOn(at: Place): boolean
  /** All touches in the order they landed; those still on the glass end now. */
  all(nowMs: number): LoggedTouch<Place>[]
}

interface Entry<Place> {
  readonly at: Place | null
  readonly by: 'hand' | 'keyboard'
  readonly stroke: (nowMs: number) => Stroke
}

/** Opens an empty log. */
export function openTouchLog<Place extends string>(): TouchLog<Place> {
  const entries: Entry<Place>[] = []
  const down = new Map<number, Entry<Place>>()
  const end = (id: number, stroke: () => Stroke) => {
    const entry = down.get(id)
    down.delete(id)
    if (entry) entries[entries.indexOf(entry)] = { ...entry, stroke }
  }
  const land = (id: number, entry: Entry<Place>) => {
    entries.push(entry)
    down.set(id, entry)
  }
  const tap = (where: Point, tMs: number, untilMs: number) =>
    strokeFrom(
      [tMs, Math.max(tMs, untilMs)].map((one) => ({ x: where.x, y: where.y, tMs: one })),
      'touch',
    )
  return {
    landed: ({ id, readings }, at) => land(id, { at, by: 'hand', stroke: () => strokeOf(readings, false) }),
    ended: (id, stroke) => end(id, () => stroke),
    tapped: (id, at, where, tMs) => land(id, { at, by: 'hand', stroke: (nowMs) => tap(where, tMs, nowMs) }),
    lifted(id, tMs) {
      const stroke = down.get(id)?.stroke(tMs)
      if (stroke) end(id, () => stroke)
    },
    pressed: (at, where, tMs) =>
      entries.push({ at, by: 'keyboard', stroke: () => strokeFrom([{ ...where, tMs }], 'touch') }),
    placeOf: (id) => down.get(id)?.at ?? null,
    isOn: (at) => [...down.values()].some((one) => one.at === at),
    all: (nowMs) =>
      entries
        .map(({ at, by, stroke }) => ({ at, by, stroke: stroke(nowMs) }))
        .toSorted((a, b) => (a.stroke.tMs[0] ?? 0) - (b.stroke.tMs[0] ?? 0)),
  }
}
