/** Two drums with a frog behind each: one glows when it is its turn, and its frog hops when it is struck. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { paintCallingGlow } from '../../../scenes/paint/ladybird'
import { blossoms } from '../../../scenes/paint/palette'
import { paintToyDrum } from './two-hands'
import { putPicture } from '../../../scenes/put-picture'

/** A side of the page. */
type Side = 'left' | 'right'

/** Laid drums. */
export interface DrumPair {
  /** A drum is struck: its frog hops. */
  strike(side: Side): void
  /** Shows whose turn it is; nobody’s for null. */
  call(side: Side | null): void
  /** What waits on a side, for helping to find it. */
  frog(side: Side): Phaser.GameObjects.Image | null
}

/** How far a frog hops, page units, and how long it takes up, ms. */
const hop = { high: 26, ms: 130 } as const
/** A frog whose turn it is not is seen so much, 0–1. */
const waiting = 0.6
/** Size of a frog, and how high it sits above the middle of its drum, in drum sizes. */
const frogs = { size: 0.62, above: 0.7 } as const
const coats = { left: blossoms.coral, right: blossoms.lilac } as const

/** Lays drums of a size at their places. */
export function layDrumPair(
  { put, tween }: Pick<DrawingPorts, 'put' | 'tween'>,
  places: Readonly<Partial<Record<Side, Point>>>,
  { size, picture }: { readonly size: number; readonly picture: HTMLImageElement | null },
): DrumPair {
  const square = (across: number) => ({ width: across, height: across })
  const glow = put(
    { x: 0, y: 0 },
    { key: 'glow', ...square(size * 1.7), paint: (brush) => paintCallingGlow(brush, size * 1.04) },
  ).setVisible(false)
  const long = size * frogs.size
  const laid = (side: Side) => {
    const at = places[side]
    if (!at) return null
    const above = { x: at.x, y: at.y - size * frogs.above }
    const frog = putPicture({ put }, above, { key: `frog-${side}`, size: long, picture })
    const key = `drum-${side}`
    const drum = put(at, {
      key,
      ...square(size * 1.5),
      paint: (brush) => paintToyDrum(brush, size, coats[side]),
    })
    return { at, frog, drum, restsAt: frog.y }
  }
  const drums = { left: laid('left'), right: laid('right') }
  return {
    strike(side) {
      const struck = drums[side]
      if (!struck) return
      const { frog, drum, restsAt } = struck
      frog.setY(restsAt)
      void tween({ targets: frog, y: restsAt - hop.high, duration: hop.ms, yoyo: true })
      void tween({ targets: drum, alpha: 0.8, duration: hop.ms / 2, yoyo: true })
    },
    call(side) {
      const at = side && drums[side]?.at
      glow.setVisible(Boolean(at))
      if (at) glow.setPosition(at.x, at.y)
      drums.left?.frog.setAlpha(side === 'left' ? 1 : waiting)
      drums.right?.frog.setAlpha(side === 'right' ? 1 : waiting)
    },
    frog: (side) => drums[side]?.frog ?? null,
  }
}
