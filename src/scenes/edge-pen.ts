/** A pen that tells when the road was left: by its look, by a soft sound, or by marking nothing beside it. */
import { distanceToPolyline, type Point } from '../core/geometry'
import type { InkLook } from './ink-layer'
import type { RoadPen, Roads } from './road-play'
import type { StageTools } from './tools'

/** How it tells. Colour comes with thinness, so that it is never colour alone. */
export interface EdgeCue {
  readonly inside: InkLook
  /** The look beside the road; null marks nothing there. */
  readonly outside: InkLook | null
  readonly sounds: boolean
}

/** The pen over roads. */
export function edgePen(
  { ink, sound }: Pick<StageTools, 'ink' | 'sound'>,
  { lines, corridorWidth }: Roads,
  { inside, outside, sounds }: EdgeCue,
): RoadPen {
  let last: Point | null = null
  let isOut = false
  let pieces = 0
  const isBeside = (place: Point) =>
    lines.every((line) => distanceToPolyline(place, line) > corridorWidth / 2)
  const begin = (place: Point) => {
    const look = isOut ? outside : inside
    if (!look) return
    ink.begin(place, look)
    pieces += 1
  }
  return {
    began(reading) {
      pieces = 0
      isOut = isBeside(reading)
      begin(reading)
      last = reading
    },
    drew(reading) {
      const wasOut = isOut
      isOut = isBeside(reading)
      if (isOut && !wasOut && sounds) sound.play('neutral')
      if (isOut !== wasOut) begin(last ?? reading)
      if (!isOut || outside) ink.extend(reading)
      last = reading
    },
    discarded() {
      for (; pieces > 0; pieces--) ink.drop()
    },
  }
}
