/**
 * The stroke matcher of hanzi-writer, asked about letters: a letter passes when every template stroke is matched
 * by the ink stroke in its turn, ink and template drawn into its 1024-unit square, y upward. Dots, which it cannot
 * compare, are left out of both.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInThisContext } from 'node:vm'
import { boundsOf, lengthOf, type Point, type Polyline } from '../../src/core/geometry'
import { glyphOf } from '../../src/core/letters/glyphs'

interface Matcher {
  readonly strokeMatches: (
    userStroke: { points: Point[] },
    character: unknown,
    strokeNumber: number,
    options: { isOutlineVisible: boolean; leniency: number },
  ) => { isMatch: boolean }
  readonly Stroke: new (path: string, points: Point[], index: number) => object
  readonly Character: new (symbol: string, strokes: object[]) => object
}

/** The package exports a drawing widget only, so its matcher is taken out of the same file it ships. */
function loaded(): Matcher {
  const path = createRequire(import.meta.url).resolve('hanzi-writer')
  const source = readFileSync(path, 'utf8')
  // In this very context: another one would make the matcher many times slower than it is.
  const wrapped: unknown = runInThisContext(
    `(module, exports) => { ${source}\n;return { strokeMatches, Stroke, Character } }`,
  )
  return (wrapped as (module: object, exports: object) => Matcher)({ exports: {} }, {})
}

const { strokeMatches, Stroke, Character } = loaded()

/** Whether hanzi-writer takes the ink for the glyph, at its own default leniency. */
export function hanziAccepts(ink: readonly Polyline[], glyph: string): boolean {
  const strokes = inSquare(glyphOf(glyph).strokes.map(({ line }) => line))
  const drawn = inSquare(ink)
  if (drawn.length !== strokes.length) return false
  const character = new Character(
    glyph,
    strokes.map((points, index) => new Stroke('', points, index)),
  )
  return drawn.every(
    (points, index) =>
      strokeMatches({ points }, character, index, { isOutlineVisible: false, leniency: 1 }).isMatch,
  )
}

/** Shorter strokes are dots, units of the square. */
const dotLength = 60

/** Drawings fitted into the same square, so that size and place cannot tell them apart. */
function inSquare(lines: readonly Polyline[]): Point[][] {
  const box = boundsOf(lines.flat())
  const side = Math.max(box.width, box.height) || 1
  const across = (x: number) => 512 + ((x - box.x - box.width / 2) / side) * 800
  const up = (y: number) => 388 - ((y - box.y - box.height / 2) / side) * 800
  return lines
    .map((line) => line.map(({ x, y }) => ({ x: across(x), y: up(y) })))
    .filter((line) => lengthOf(line) > dotLength)
}
