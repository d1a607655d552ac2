/** A steady beat to see and hear: a ladybird hops on a mushroom, and lands on every beat. */
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { faintly, oval } from '../../../scenes/paint/brush'
import { palette } from '../../../scenes/paint/palette'
import { putPicture } from '../../../scenes/put-picture'

/** A laid beat. */
export interface HoppingBeat {
  /** Lets it hop from now on, by a clock in ms; the first landing is at once. Answers the time of that. */
  start(clockMs: () => number): number
  /** It sits still. */
  stop(): void
  /** Shows it as it is now and rings what has landed; called every frame. */
  pass(): void
}

/** What it needs. */
interface BeatParts {
  /** The top of the mushroom, page units, and how wide it is. */
  readonly at: Point
  readonly size: number
  readonly everyMs: number
  readonly mushroom: HTMLImageElement | null
  readonly ladybird: HTMLImageElement | null
}

/** How high it hops, in its own sizes: low for a child who is to have little that moves. */
const hops = { high: 1.1, low: 0.5 } as const
/** Its size by that of the mushroom, and how far the cap lies above the middle of its picture. */
const ladybird = { size: 0.46, seat: 0.36 } as const
/** The cap gives way by this share as it lands, for this share of a beat. */
const squash = { by: 0.09, lasts: 0.22 } as const
/** What a landing rings, Hz: high and short beside the drums. */
const pitchHz = 587.33

/** Lays mushroom and ladybird. */
export function layHoppingBeat(
  ports: Pick<DrawingPorts, 'put' | 'tools'>,
  { at, size, everyMs, ...pictures }: BeatParts,
): HoppingBeat {
  const { calm, sound } = ports.tools
  const foot = { width: size, height: size * 0.24 }
  ports.put(
    { x: at.x, y: at.y + size * 0.46 },
    {
      key: 'beat-shadow',
      ...foot,
      paint: (brush) =>
        faintly(brush, 0.16, () => oval(brush, { x: 0, y: 0 }, size * 0.36, size * 0.08, palette.shadow)),
    },
  )
  const mushroom = putPicture(ports, at, { key: 'beat-mushroom', size, picture: pictures.mushroom })
  const long = size * ladybird.size
  const seat = { x: at.x, y: at.y - size * ladybird.seat - long * 0.36 }
  const hopper = putPicture(ports, seat, { key: 'beat-ladybird', size: long, picture: pictures.ladybird })
  const high = long * (calm ? hops.low : hops.high)
  const full = mushroom.scaleY
  let clock: (() => number) | null = null
  let fromMs = 0
  let landed = -1
  return {
    start(clockMs) {
      clock = clockMs
      fromMs = Math.round(clockMs())
      landed = -1
      return fromMs
    },
    stop() {
      clock = null
      hopper.setY(seat.y)
      mushroom.setScale(mushroom.scaleX, full)
    },
    pass() {
      if (!clock) return
      const beats = (clock() - fromMs) / everyMs
      const turn = beats - Math.floor(beats)
      const give = Math.max(0, 1 - turn / squash.lasts) * squash.by
      hopper.setY(seat.y - high * (1 - (2 * turn - 1) ** 2) + give * size * ladybird.seat)
      mushroom.setScale(mushroom.scaleX, full * (1 - give))
      if (Math.floor(beats) <= landed) return
      landed = Math.floor(beats)
      sound.ring(pitchHz)
    },
  }
}
