/**
 * Picking up, carrying and putting down, with the child's accommodations: held and dragged, tapped up and tapped
 * down, or by keys. What may be carried where, and what a landing means, stays with the scene.
 */
import { distance, type Point } from '../core/geometry'
import { strokeFrom, type PointerKind, type Stroke } from '../core/ink'
import { isRepeat, placeOf, reachOf, tapFrom, type Tap } from '../core/tap'
import type { HandPorts } from './hand-ports'
import type { Reading } from './pointer-state'
import { steadyWith } from './steady'

/** Something that can be picked up now. */
export interface Carriable {
  readonly id: string
  /** For those who do not see the picture. */
  readonly label: string
  /** Where its middle is now, page units. */
  readonly at: Point
  readonly size: number
  /** What a tap on it does, for those who do not see the picture; left out where a tap does nothing. */
  readonly tap?: string
  /** It cannot be picked up, only tapped. */
  readonly fixed?: true
}

/** A place that keys and switches can put it down on. */
export interface Landing {
  readonly id: string
  readonly label: string
  readonly at: Point
  readonly size: number
}

/** One carry, from picking up to putting down. */
export interface Carry {
  readonly id: string
  /** What the hand really did, page units; a straight line in an instant from keys, two points from taps. */
  readonly stroke: Stroke
  /** Where the thing was put down, page units. */
  readonly dropAt: Point
  readonly by: PointerKind | 'keyboard'
}

/** A tap on something that answers to one. */
export interface Tapped {
  readonly id: string
  readonly tMs: number
  readonly by: Carry['by']
}

/** What a scene answers and hears. */
export interface Carrying {
  things(): readonly Carriable[]
  landings(): readonly Landing[]
  pickedUp(id: string): void
  /** Show it here; not called while it is carried by taps or keys. */
  carried(id: string, at: Point): void
  putDown(carry: Carry): void
  /** It was let go without meaning to put it anywhere: the system took the pointer, or the child chose it again. */
  putBack(id: string): void
  /** It was tapped and not carried: instead of putting it down or back. By taps, that is the second one on it. */
  tapped?(tap: Tapped): void
}

/** Open carrying. */
export interface Carries {
  /** What lies where has changed: shows the twins for keys anew. */
  refresh(): void
  close(): void
}

/** Opens carrying; it listens until closed. */
export function openCarrying(ports: HandPorts, carrying: Carrying): Carries {
  const { accommodations } = ports.child
  const byTaps = accommodations.stickyDrag
  const mirror = mirrorOf(ports, carrying)
  const held = byTaps ? tapped(ports, carrying) : dragged(ports, carrying)
  ports.listen(held)
  mirror.refresh()
  return {
    refresh: mirror.refresh,
    close() {
      ports.silence()
      ports.mirror.show([])
    },
  }
}

/** The nearest thing whose reach holds a place; null when there is none. */
function thingAt(ports: HandPorts, carrying: Carrying, at: Point): Carriable | null {
  const { accommodations } = ports.child
  const near = carrying
    .things()
    .filter((thing) => distance(thing.at, at) <= reachOf(thing.size, ports.sizes().handle, accommodations))
    .sort((a, b) => distance(a.at, at) - distance(b.at, at))
  return near[0] ?? null
}

/** Held and dragged; a touch has to rest for the hold duration before it picks up. */
function dragged(ports: HandPorts, carrying: Carrying) {
  const { accommodations } = ports.child
  const { holdMs, steadying } = accommodations
  const steady = steadyWith(steadying)
  let start: { readonly reading: Reading; readonly thing: Carriable; picked: boolean } | null = null
  let shown: Point = { x: 0, y: 0 }
  let lastTapMs = -Infinity
  const pick = () => {
    if (!start || start.picked || start.thing.fixed) return
    start.picked = true
    carrying.pickedUp(start.thing.id)
  }
  const follow = (reading: Reading) => {
    if (!start?.picked) return
    const { thing, reading: first } = start
    const at = { x: thing.at.x + reading.x - first.x, y: thing.at.y + reading.y - first.y }
    shown = steady.follow(at, reading.tMs)
    carrying.carried(thing.id, shown)
  }
  return {
    began(reading: Reading) {
      // The hand that bounces after a tap picks nothing up.
      const thing = isRepeat(reading.tMs, { accommodations, lastTapMs })
        ? null
        : thingAt(ports, carrying, reading)
      start = thing && { reading, thing, picked: false }
      if (!start) return
      steady.reset()
      shown = start.thing.at
      if (holdMs === 0) pick()
      else ports.ring.press(reading)
    },
    drew(reading: Reading) {
      if (start && !start.picked && reading.tMs - start.reading.tMs >= holdMs) pick()
      follow(reading)
    },
    ended(stroke: Stroke) {
      ports.ring.release()
      const { thing, picked } = start ?? { thing: null, picked: false }
      start = null
      if (!thing) return
      const tap = tapOn(ports, thing, stroke, lastTapMs)
      if (tap) {
        lastTapMs = tap.landing.tMs
        return carrying.tapped?.({ id: thing.id, tMs: tap.landing.tMs, by: stroke.pointer })
      }
      if (!picked) return
      if (stroke.interrupted) carrying.putBack(thing.id)
      else carrying.putDown({ id: thing.id, stroke, dropAt: shown, by: stroke.pointer })
    },
    discarded() {
      ports.ring.release()
      if (start?.picked) carrying.putBack(start.thing.id)
      start = null
    },
  }
}

/** The tap that a stroke is, on a thing that answers to one. */
function tapOn(
  ports: HandPorts,
  thing: Carriable,
  stroke: Stroke,
  lastTapMs: number,
): Extract<Tap, { kind: 'tap' }> | null {
  if (thing.tap === undefined) return null
  const { accommodations } = ports.child
  const tap = tapFrom(stroke, { accommodations, unitsPerMm: ports.unitsPerMm(), lastTapMs })
  return tap.kind === 'tap' ? tap : null
}

/** A tap picks up, another puts down; a second tap on the thing itself is a tap on it, or puts it back. */
function tapped(ports: HandPorts, carrying: Carrying) {
  const { accommodations } = ports.child
  let held: { readonly thing: Carriable; readonly tMs: number } | null = null
  let lastTapMs = -Infinity
  const take = (stroke: Stroke) => {
    ports.ring.release()
    const tap = tapFrom(stroke, { accommodations, unitsPerMm: ports.unitsPerMm(), lastTapMs })
    if (tap.kind === 'no tap') return
    lastTapMs = tap.landing.tMs
    const at = placeOf(tap, held?.thing.at ?? tap.landing, accommodations)
    const thing = thingAt(ports, carrying, at)
    const tapped = (id: string) => carrying.tapped?.({ id, tMs: at.tMs, by: stroke.pointer })
    if (thing?.fixed) {
      if (held) carrying.putBack(held.thing.id)
      held = null
      return tapped(thing.id)
    }
    if (!held) {
      held = thing && { thing, tMs: at.tMs }
      if (thing) carrying.pickedUp(thing.id)
      return
    }
    const { thing: carried, tMs } = held
    const isSame = thing?.id === carried.id
    const isMeant = thing !== null && (isSame || !hasLandingAt(carrying, at, thing))
    held = thing && isMeant && !isSame ? { thing, tMs: at.tMs } : null
    if (isSame && thing.tap !== undefined) return tapped(thing.id)
    if (!isMeant)
      return carrying.putDown(carryOf(carried, at, { fromMs: tMs, toMs: at.tMs, by: stroke.pointer }))
    carrying.putBack(carried.id)
    if (held) carrying.pickedUp(thing.id)
  }
  return {
    began: (reading: Reading) => ports.ring.press(reading),
    drew: () => undefined,
    discarded: () => ports.ring.release(),
    ended: take,
  }
}

/** Whether a place to put down is at least as near to a tap as the thing it reached: then the place was meant. */
function hasLandingAt(carrying: Carrying, at: Point, thing: Carriable): boolean {
  const far = distance(thing.at, at)
  return carrying.landings().some((landing) => distance(landing.at, at) <= Math.min(far, landing.size / 2))
}

/** The twins for keys and switches: first what to carry, then where to; what answers to taps has a twin for that. */
function mirrorOf(ports: HandPorts, carrying: Carrying) {
  let held: { readonly thing: Carriable; readonly tMs: number } | null = null
  const box = ({ at, size }: { readonly at: Point; readonly size: number }) => ({
    x: at.x - size / 2,
    y: at.y - size / 2,
    width: size,
    height: size,
  })
  const put = (thing: Carriable, landing: Landing, fromMs: number) => {
    held = null
    carrying.putDown(carryOf(thing, landing.at, { fromMs, toMs: ports.nowMs(), by: 'keyboard' }))
    refresh()
  }
  const tapped = ({ id }: Carriable) => {
    held = null
    carrying.tapped?.({ id, tMs: ports.nowMs(), by: 'keyboard' })
    refresh()
  }
  const pick = (thing: Carriable) => {
    if (thing.fixed) return tapped(thing)
    const landings = carrying.landings()
    const [only] = landings
    carrying.pickedUp(thing.id)
    if (only && landings.length === 1 && thing.tap === undefined) return put(thing, only, ports.nowMs())
    held = { thing, tMs: ports.nowMs() }
    refresh()
  }
  const back = (thing: Carriable) => {
    held = null
    carrying.putBack(thing.id)
    refresh()
  }
  const refresh = () => {
    const { thing, tMs } = held ?? { thing: null, tMs: 0 }
    ports.mirror.show(
      thing
        ? [
            ...carrying.landings().map((landing) => ({
              id: landing.id,
              label: landing.label,
              box: box(landing),
              choose: () => put(thing, landing, tMs),
            })),
            ...(thing.tap === undefined
              ? []
              : [{ id: `${thing.id}-tap`, label: thing.tap, box: box(thing), choose: () => tapped(thing) }]),
            { id: thing.id, label: `Put back: ${thing.label}`, box: box(thing), choose: () => back(thing) },
          ]
        : carrying
            .things()
            .map((one) => ({ id: one.id, label: one.label, box: box(one), choose: () => pick(one) })),
    )
  }
  return { refresh }
}

/** A carry that nobody dragged: its stroke is its two ends. */
function carryOf(
  { id, at }: Carriable,
  dropAt: Point,
  { fromMs, toMs, by }: { readonly fromMs: number; readonly toMs: number; readonly by: Carry['by'] },
): Carry {
  const ends = [
    { ...at, tMs: fromMs },
    { ...dropAt, tMs: Math.max(toMs, fromMs + 1) },
  ]
  return { id, stroke: strokeFrom(ends, by === 'keyboard' ? 'mouse' : by), dropAt, by }
}
