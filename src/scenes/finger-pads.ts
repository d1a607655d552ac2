/** Pads that show where fingertips go and which way they move then; as many as fingers are asked for. */
import type { Point } from '../core/geometry'
import type { DrawingPorts } from './drawing-ports'
import { paintFingerPad } from './paint/tongs'

/** Laid pads. */
export interface FingerPads {
  /** Shows them at places, their arrows towards another; page units. */
  show(places: readonly Point[], towards: Point): void
  hide(): void
  /** They fade and come back, twice. */
  wink(): Promise<void>
}

/** Across a pad, page units. */
const size = 64

/** Lays pads on the page, hidden; a single one has no arrow. */
export function layFingerPads(
  { put, tween }: Pick<DrawingPorts, 'put' | 'tween'>,
  count: number,
): FingerPads {
  const hasArrow = count > 1
  const pads = Array.from({ length: count }, () =>
    put(
      { x: 0, y: 0 },
      {
        key: hasArrow ? 'finger-pad-arrow' : 'finger-pad',
        keep: true,
        width: size * 2,
        height: size * 2,
        paint: (brush) => paintFingerPad(brush, size, hasArrow),
      },
    ).setVisible(false),
  )
  return {
    show(places, towards) {
      for (const [k, place] of places.entries())
        pads[k]
          ?.setPosition(place.x, place.y)
          .setRotation(Math.atan2(towards.y - place.y, towards.x - place.x))
          .setVisible(true)
    },
    hide() {
      for (const pad of pads) pad.setVisible(false)
    },
    wink: () => tween({ targets: pads, alpha: 0.25, duration: 260, yoyo: true, repeat: 1 }),
  }
}
