/**
 * The printed skeletons inside the letters children read: a skeleton should be the middle of Andika’s outline, up
 * to proportions. Heights are matched line by line and widths side by side before they are compared.
 */
import { describe, expect, test } from 'vitest'
import { boundsOf, distanceToPolyline, resampleByStep, type Polyline } from '../../../src/core/geometry'
import { glyphIds, glyphOf, lines, type GlyphStroke } from '../../../src/core/letters/glyphs'
import { variantsOf } from '../../../src/core/letters/variants'
import { isInside, outlineOf } from '../../support/andika'

/** Half the width of a stem of Andika, glyph units. */
const halfStem = 6.2
/** Skeletons may leave the outline by so much, glyph units. */
const slack = 4
/** At least this share of every stroke lies in the outline … */
const leastInside = 0.97
/** … and at most this share of the outline is farther from the skeleton than half a stem and the slack. */
const mostUntraced = 0.06

/** Glyphs that Andika draws as a variant of ours. */
const likeVariant: Readonly<Record<string, string>> = {
  G: 'bar-inwards',
  J: 'no-bar',
  q: 'straight',
  t: 'curl',
  1: 'flag-and-base',
  8: 'two-circles',
  9: 'hook',
}

/** Glyphs that differ by style, and how. */
const otherwise: Readonly<Record<string, string>> = {
  A: 'the bar is lower',
  Q: 'the tail hangs out below the line',
  R: 'the leg leaves the bowl further to the right',
  a: 'the bowl is tilted, and leaves the stem low',
  y: 'the tail is hooked',
  4: 'closed, with a point at its top',
  6: 'the back is bent as far as the top',
}

describe.each(glyphIds.filter((id) => !(id in otherwise)))('%s', (id) => {
  const variant = variantsOf(id).find((one) => one.variant === likeVariant[id])
  const { inside, untraced } = comparedWithAndika(id, (variant ?? glyphOf(id)).strokes)

  test('lies in its outline', () => {
    for (const share of inside) expect(share).toBeGreaterThanOrEqual(leastInside)
  })

  test('leaves no part of its outline out', () => {
    expect(untraced).toBeLessThanOrEqual(mostUntraced)
  })
})

test.each(Object.entries(otherwise))('%s is another letter shape: %s', (id) => {
  const { inside, untraced } = comparedWithAndika(id, glyphOf(id).strokes)
  expect(Math.min(...inside) < leastInside || untraced > mostUntraced).toBe(true)
})

function comparedWithAndika(id: string, strokes: readonly GlyphStroke[]) {
  const outline = outlineOf(id)
  const drawn = strokes.map(({ line }) => line)
  const laid = laidInto(outline, drawn, /[a-z]/.test(id))
  return { inside: laid.map((line) => shareInside(line, outline)), untraced: shareUntraced(outline, laid) }
}

/** The skeleton where the outline is: box in box, and its lines on the lines of the font. */
function laidInto(outline: readonly Polyline[], drawn: readonly Polyline[], small: boolean): Polyline[] {
  const [from, to] = [boundsOf(drawn.flat()), boundsOf(outline.flat())]
  const bottom = from.y + from.height
  const xHeight = boundsOf(outlineOf('x').flat()).y
  const heights: readonly (readonly [number, number])[] = [
    [from.y, to.y + halfStem],
    ...(small && from.y < lines.midline - slack ? [[lines.midline, xHeight + halfStem] as const] : []),
    ...(bottom > lines.baseline + slack ? [[lines.baseline, lines.baseline - halfStem] as const] : []),
    [bottom, to.y + to.height - halfStem],
  ]
  const across = (x: number) =>
    to.x + halfStem + ((x - from.x) / (from.width || 1)) * (to.width - 2 * halfStem)
  return drawn.map((line) => line.map(({ x, y }) => ({ x: across(x), y: between(heights, y) })))
}

/** Straight from one known height to the next. */
function between(heights: readonly (readonly [number, number])[], y: number): number {
  const k = Math.max(
    1,
    heights.findIndex(([height]) => y <= height),
  )
  const [a = [0, 0], b = [1, 1]] = heights.slice(k - 1, k + 1)
  return a[1] + ((y - a[0]) / (b[0] - a[0])) * (b[1] - a[1])
}

function shareInside(line: Polyline, outline: readonly Polyline[]): number {
  const places = resampleByStep(line, 1)
  const near = places.filter(
    (p) => isInside(p, outline) || outline.some((contour) => distanceToPolyline(p, contour) <= slack),
  )
  return near.length / places.length
}

function shareUntraced(outline: readonly Polyline[], laid: readonly Polyline[]): number {
  const box = boundsOf(outline.flat())
  const step = 2
  const rows = Array.from({ length: Math.ceil(box.height / step) }, (_, k) => box.y + k * step)
  const columns = Array.from({ length: Math.ceil(box.width / step) }, (_, k) => box.x + k * step)
  const black = rows.flatMap((y) => columns.map((x) => ({ x, y }))).filter((p) => isInside(p, outline))
  const far = black.filter((p) => laid.every((line) => distanceToPolyline(p, line) > halfStem + slack))
  return far.length / black.length
}
