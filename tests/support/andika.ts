/** The outlines of Andika, the font children read in, in glyph units: capitals 100 tall, baseline at 100. */
import { readFileSync } from 'node:fs'
import { parse } from 'opentype.js/dist/opentype.mjs'
import type { Point, Polyline } from '../../src/core/geometry'

const file = readFileSync('node_modules/@fontsource/andika/files/andika-latin-400-normal.woff')
const font = parse(new Uint8Array(file).buffer)
const scale = 100 / font.tables.os2.sCapHeight

/** The closed contours of a glyph; its curves are quadratic. */
export function outlineOf(glyph: string): Polyline[] {
  const contours: Point[][] = []
  for (const command of font.charToGlyph(glyph).path.commands) {
    const open = contours[contours.length - 1] ?? []
    const [first] = open
    const last = open[open.length - 1]
    if (command.type === 'M') contours.push([command])
    else if (command.type === 'L') open.push(command)
    else if (command.type === 'Q' && last) open.push(...curveFrom(last, command))
    else if (first) open.push(first)
  }
  return contours.map((contour) => contour.map(({ x, y }) => ({ x: x * scale, y: 100 - y * scale })))
}

const chords = 8

function curveFrom(from: Point, to: Point & { readonly x1: number; readonly y1: number }): Point[] {
  return Array.from({ length: chords }, (_, k) => {
    const t = (k + 1) / chords
    const blend = (a: number, b: number, c: number) => (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t * t * c
    return { x: blend(from.x, to.x1, to.x), y: blend(from.y, to.y1, to.y) }
  })
}

/** Whether a place is black: the contours wind round it. */
export function isInside({ x, y }: Point, contours: readonly Polyline[]): boolean {
  let winding = 0
  for (const contour of contours) {
    for (const [k, b] of contour.entries()) {
      const a = contour[k - 1]
      if (!a || a.y <= y === b.y <= y) continue
      if (a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x) > x) winding += b.y > a.y ? 1 : -1
    }
  }
  return winding !== 0
}
