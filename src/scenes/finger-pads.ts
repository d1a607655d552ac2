/** Pads that show where fingertips go and which way they move then; as many as fingers are asked for. */
import type { Point } from '../core/geometry'
import type { DrawingPorts } from './drawing-ports'
import { paintFingerPad } from './paint/finger-tips'

/** Laid pads. */
export interface FingerPads {
  /** Shows them at places, their arrows towards another; page units. */
  show(places: readonly Point[], towards: Point): void
  /** Shows them around a middle, their arrows the way they turn: 1 clockwise, −1 the other way. */
  showTurning(places: readonly Point[], middle: Point, way: number): void
  hide(): void
  /** They fade and come back, twice. */
  wink(): Promise<void>
}

/** Across a pad, page units. */
const size = 64

/** Lays pads on the page, hidden; those that go nowhere have no arrow. */
export function layFingerPads(
  { put, tween }: Pick<DrawingPorts, 'put' | 'tween'>,
  count: number,
  hasArrow = true,
): FingerPads {
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
  const place = (k: number, { x, y }: Point, heading: number) =>
    pads[k]?.setPosition(x, y).setRotation(heading).setVisible(true)
  const headingTo = (from: Point, to: Point) => Math.atan2(to.y - from.y, to.x - from.x)
  return {
    show(places, towards) {
      for (const [k, at] of places.entries()) place(k, at, headingTo(at, towards))
    },
    showTurning(places, middle, way) {
      for (const [k, at] of places.entries()) place(k, at, headingTo(middle, at) + (way * Math.PI) / 2)
    },
    hide() {
      for (const pad of pads) pad.setVisible(false)
    },
    wink: () => tween({ targets: pads, alpha: 0.25, duration: 260, yoyo: true, repeat: 1 }),
  }
}
