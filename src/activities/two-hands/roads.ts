/** The roads there are, in a box: across from the middle of the page (0) outward (1), and from top (0) to bottom (1). */
import type { Box, Point } from '../../core/geometry'
import { z } from '../../core/schema'

/** The shapes, easy to hard. */
export const shapeSchema = z.enum(['line', 'hill', 'wave', 'heart', 'zigzag'])
export type Shape = z.infer<typeof shapeSchema>

/** A side of the page. */
export const sideSchema = z.enum(['left', 'right'])
export type Side = z.infer<typeof sideSchema>

/** The other side. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** How a road lies: which way up, and whether it comes from outside. */
export interface Lie {
  readonly shape: Shape
  readonly turned: boolean
  readonly inward: boolean
}

/** Points of a road. */
const pieces = 40
/** A heart as seen from its notch to its point: across by 16, from its highest place down by so much. */
const heart = { across: 16, top: 11.92, high: 28.92 } as const

/** A road in a box of the page, from its start to its end; the middle of the page is to the right of a left one. */
export function roadIn(box: Box, { shape, turned, inward }: Lie, side: Side): Point[] {
  const way = Array.from({ length: pieces + 1 }, (_, k) => placeOn(shape, k / pieces))
  const isHeart = shape === 'heart'
  const lying = way.map(({ x, y }) => ({ x, y: turned && !isHeart ? 1 - y : y }))
  const going = inward && !isHeart ? lying.toReversed() : lying
  return going.map(({ x, y }) => ({
    x: rounded(box.x + (side === 'left' ? 1 - x : x) * box.width),
    y: rounded(box.y + y * box.height),
  }))
}

function placeOn(shape: Shape, t: number): Point {
  switch (shape) {
    case 'line':
      return { x: t, y: 0.7 - 0.4 * t }
    case 'hill':
      return { x: 0.5 - 0.5 * Math.cos(Math.PI * t), y: 0.9 - 0.8 * Math.sin(Math.PI * t) }
    case 'wave':
      return { x: t, y: 0.5 - 0.38 * Math.sin(2 * Math.PI * t) }
    case 'zigzag':
      return { x: t, y: 0.15 + 0.7 * Math.abs(((4 * t) % 2) - 1) }
    case 'heart': {
      const a = Math.PI * t
      const y = 13 * Math.cos(a) - 5 * Math.cos(2 * a) - 2 * Math.cos(3 * a) - Math.cos(4 * a)
      return { x: (16 * Math.sin(a) ** 3) / heart.across, y: (heart.top - y) / heart.high }
    }
  }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}
