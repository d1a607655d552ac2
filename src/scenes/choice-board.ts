/**
 * Choosing by tap, key or switch, with the child's accommodations: the one way every activity of choices listens.
 * What lies where and what a choice means stays with the scene.
 */
import { distance, type Point } from '../core/geometry'
import type { PointerKind, Stroke } from '../core/ink'
import { placeOf, reachOf, tapFrom, type Tap } from '../core/tap'
import type { HandPorts } from './hand-ports'

/** Something that can be chosen now. */
export interface Choosable {
  readonly id: string
  /** For those who do not see the picture. */
  readonly label: string
  /** Its middle, page units. */
  readonly at: Point
  /** Its width and height, page units. */
  readonly size: number
  /** Its height where that is less than its width, page units. */
  readonly height?: number
}

/** A choice that was made. */
export interface Chosen {
  readonly id: string
  /** When it was made, ms since the trial was painted: the landing of the tap. */
  readonly tMs: number
  readonly by: PointerKind | 'keyboard'
  /** Where the tap counted, page units; null from a key or switch. */
  readonly at: Point | null
}

/** What a scene hears of choosing. */
export interface Choosing {
  chosen(choice: Chosen): void
  /** A tap that reached nothing, page units. */
  elsewhere?(at: Point, tMs: number): void
  /** A finger rests on the glass, or none does any more: what moves by itself holds still meanwhile. */
  resting?(isResting: boolean): void
}

/** An open board. */
export interface ChoiceBoard {
  /** Lets exactly these be chosen from now on; none closes it. */
  offer(items: readonly Choosable[]): void
}

/** Opens a board; it listens as long as something is on offer. */
export function openChoiceBoard(ports: HandPorts, choosing: Choosing): ChoiceBoard {
  const { accommodations } = ports.child
  let items: readonly Choosable[] = []
  let lastTapMs = -Infinity
  const rules = () => ({ accommodations, unitsPerMm: ports.unitsPerMm(), lastTapMs })

  /** Whether a place lies on an item or in its reach: round about what is as high as wide, else box-shaped. */
  const reaches = ({ at, size, height = size }: Choosable, place: Point) => {
    const reach = (long: number) => reachOf(long, ports.sizes().target, accommodations)
    if (height === size) return distance(place, at) <= reach(size)
    return Math.abs(place.x - at.x) <= reach(size) && Math.abs(place.y - at.y) <= reach(height)
  }
  const reached = (tap: Extract<Tap, { kind: 'tap' }>) =>
    items
      .map((item) => {
        const place = placeOf(tap, item.at, accommodations)
        return { item, place, far: distance(place, item.at) }
      })
      .filter(({ item, place }) => reaches(item, place))
      .sort((a, b) => a.far - b.far)[0]

  const released = () => {
    ports.ring.release()
    choosing.resting?.(false)
  }
  const take = (stroke: Stroke) => {
    const tap = tapFrom(stroke, rules())
    if (tap.kind === 'no tap') return
    lastTapMs = tap.landing.tMs
    const found = reached(tap)
    if (!found) return choosing.elsewhere?.(tap.landing, tap.landing.tMs)
    choosing.chosen({ id: found.item.id, tMs: tap.landing.tMs, by: stroke.pointer, at: found.place })
  }
  return {
    offer(next) {
      const wasOpen = items.length > 0
      items = next
      ports.mirror.show(
        items.map(({ id, label, at, size, height = size }) => ({
          id,
          label,
          box: { x: at.x - size / 2, y: at.y - height / 2, width: size, height },
          choose: () => choosing.chosen({ id, tMs: ports.nowMs(), by: 'keyboard', at: null }),
        })),
      )
      if (items.length === 0) return ports.silence()
      if (wasOpen) return
      lastTapMs = -Infinity
      ports.listen({
        began: (reading) => {
          ports.ring.press(reading)
          choosing.resting?.(true)
        },
        drew: () => undefined,
        discarded: released,
        ended: (stroke) => {
          take(stroke)
          released()
        },
      })
    },
  }
}
