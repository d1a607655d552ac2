/** Figures made of few large shapes on a lattice, and how shapes are cut into smaller ones: so each can be covered. */
import { distance, between, signedArea, type Point, type Polyline } from '../../core/geometry'
import type { Dice } from '../../core/random'

/** The figures there are. */
export const figureNames = ['house', 'fish', 'heart', 'fir', 'cat', 'rocket', 'mill', 'boat'] as const
export type FigureName = (typeof figureNames)[number]

/** Corners of each shape, numbers in pairs. */
const figures: Readonly<Record<FigureName, readonly string[]>> = {
  house: ['0 2 2 0 4 2', '1 2 3 2 3 4 1 4'],
  fish: ['0 2 2 0 4 2 2 4', '4 2 6 0 6 4'],
  heart: ['0 1 1 0 2 1', '2 1 3 0 4 1', '0 1 4 1 2 3'],
  fir: ['1 1 2 0 3 1', '0 3 2 1 4 3', '1 3 3 3 3 4 1 4'],
  cat: ['1 0 2 1 1 1', '3 0 3 1 2 1', '1 1 3 1 3 3 1 3', '0 5 2 3 4 5'],
  rocket: ['1 1 2 0 3 1', '1 1 3 1 3 3 1 3', '0 3 1 2 1 3', '3 3 3 2 4 3'],
  mill: ['2 2 2 0 4 0', '2 2 4 2 4 4', '2 2 2 4 0 4', '2 2 0 2 0 0'],
  boat: ['2 0 2 2 0 2', '2 1 3 2 2 2', '0 2 1 2 1 3', '1 2 3 2 3 3 1 3', '3 2 4 2 3 3'],
}

/** No shape with less than this is cut again, units². */
const leastCut = 0.5

/** A figure of exactly so many shapes that cover it: one with fewer, and large shapes cut until there are enough. */
export function figureFor(
  pieces: number,
  dice: Dice,
): { readonly name: FigureName; readonly shapes: Point[][] } {
  const able = figureNames.filter((name) => figures[name].length <= pieces)
  const name = dice.pick(able)
  let shapes = figures[name].map(shapeFrom)
  while (shapes.length < pieces) {
    const most = Math.max(...shapes.map(areaOf))
    if (most < leastCut) break
    const largest = dice.pick(shapes.filter((shape) => areaOf(shape) > most - 0.01))
    const parts = partsOf(largest, pieces - shapes.length, dice)
    shapes = [...shapes.filter((shape) => shape !== largest), ...parts]
  }
  return { name, shapes }
}

/** The middle of a shape's area. */
export function middleOf(shape: Polyline): Point {
  const [a] = shape
  if (!a) return { x: 0, y: 0 }
  let [x, y, area] = [0, 0, 0]
  for (let k = 1; k + 1 < shape.length; k++) {
    const [b, c] = [shape[k] ?? a, shape[k + 1] ?? a]
    const part = signedArea([a, b, c])
    x += (part * (a.x + b.x + c.x)) / 3
    y += (part * (a.y + b.y + c.y)) / 3
    area += part
  }
  return { x: x / area, y: y / area }
}

function shapeFrom(text: string): Point[] {
  const numbers = text.split(' ').map(Number)
  return Array.from({ length: numbers.length / 2 }, (_, k) => ({
    x: numbers[2 * k] ?? 0,
    y: numbers[2 * k + 1] ?? 0,
  }))
}

function areaOf(shape: Polyline): number {
  return Math.abs(signedArea(shape))
}

/** A shape in two, or in three where one more is wanted: triangles at their height, others across or in halves. */
function partsOf(shape: readonly Point[], more: number, dice: Dice): Point[][] {
  if (shape.length === 3) return halvesOfTriangle(shape)
  const [a, b, c, d] = longestFirst(shape)
  if (!a || !b || !c || !d) return [[...shape]]
  const isSlanted = Math.abs((b.x - a.x) * (c.x - b.x) + (b.y - a.y) * (c.y - b.y)) > 0.01
  if (isSlanted)
    return distance(a, c) < distance(b, d)
      ? [
          [a, b, c],
          [a, c, d],
        ]
      : [
          [a, b, d],
          [b, c, d],
        ]
  const [ab, cd] = [between(a, b, 0.5), between(c, d, 0.5)]
  const isLong = distance(a, b) > 1.5 * distance(b, c)
  if (isLong && more > 1 && dice.next() < 0.6)
    return [
      [a, ab, d],
      [ab, b, cd, d],
      [b, c, cd],
    ]
  // Half a square has sides that no other shape has: only a wide one, or a large square, is cut so.
  if (isLong || (areaOf(shape) > 3 && isLevel(a, b) && dice.next() < 0.5))
    return [
      [a, ab, cd, d],
      [ab, b, c, cd],
    ]
  return [
    [a, b, c],
    [a, c, d],
  ]
}

function halvesOfTriangle(shape: readonly Point[]): Point[][] {
  const [a, b, c] = longestFirst(shape)
  if (!a || !b || !c) return [[...shape]]
  const foot = between(a, b, 0.5)
  return [
    [a, foot, c],
    [foot, b, c],
  ]
}

/** The same corners, beginning with those of the longest side. */
function longestFirst(shape: readonly Point[]): Point[] {
  const side = (k: number) =>
    distance(shape[k] ?? { x: 0, y: 0 }, shape[(k + 1) % shape.length] ?? { x: 0, y: 0 })
  const longest = [...shape.keys()].reduce((best, k) => (side(k) > side(best) + 1e-9 ? k : best), 0)
  return [...shape.slice(longest), ...shape.slice(0, longest)]
}

function isLevel(a: Point, b: Point): boolean {
  return Math.abs(a.x - b.x) < 1e-9 || Math.abs(a.y - b.y) < 1e-9
}
