import { describe, expect, test } from 'vitest'
import { diceFrom } from '../../../src/core/random'
import { drawBody, isWellMade } from '../../../src/core/stimulus/body'
import { filledAs, shapeOf, turnedBy, type Body } from '../../../src/core/stimulus/shape'
import { contrast, okabeIto, palette, tint } from '../../../src/scenes/paint/palette'
import { deepCoat, paintShape } from '../../../src/scenes/paint/stimulus'
import type { Brush } from '../../../src/scenes/paint/brush'

const size = 100
/** Shade and rounded edges may lie outside the box by so much. */
const margin = 12

const bodies: readonly Body[] = [
  ...(['blob', 'sign', 'badge', 'cutout'] as const).map((kind) => {
    const dice = diceFrom(5)
    for (;;) {
      const body = drawBody({ kind, face: true, details: 2, mirrorDelta: null, partDelta: null }, dice)
      if (isWellMade(body)) return body
    }
  }),
  { kind: 'letter', glyph: 'b' },
]

describe.each(bodies)('a $kind', (body) => {
  test.each(['solid', 'outline'] as const)('%s is painted, in its box but for its shade', (fill) => {
    const { brush, places } = recordingBrush()
    paintShape(brush, turnedBy(filledAs(shapeOf(body), fill), 30), { size, coat: '#56B4E9' })
    expect(places.length).toBeGreaterThan(3)
    const reach = Math.SQRT2 * (size / 2) + margin
    for (const [x, y] of places) expect(Math.hypot(x, y)).toBeLessThan(reach)
  })
})

test('rims and strokes stand out from wood and from paper, whatever the coat', () => {
  for (const coat of Object.values(okabeIto)) {
    for (const ground of [palette.paper, tint(palette.woodLight, palette.paper, 0.4)])
      expect(contrast(deepCoat(coat), ground), coat).toBeGreaterThanOrEqual(4.5)
  }
})

test('a picture that is not there yet is not painted', () => {
  const { brush, places } = recordingBrush()
  const picture: Body = { kind: 'picture', name: 'duck', evenSided: false, evenTurned: false }
  paintShape(brush, shapeOf(picture), { size, coat: '#56B4E9' })
  expect(places).toEqual([])
})

/** A brush that only remembers where it was. */
function recordingBrush() {
  const places: [number, number][] = []
  const at = (x: number, y: number) => void places.push([x, y])
  const known: Readonly<Record<string, unknown>> = {
    moveTo: at,
    lineTo: at,
    ellipse: at,
    drawImage: at,
    quadraticCurveTo: at,
    globalAlpha: 1,
  }
  const brush = new Proxy(known, {
    get: (_, name): unknown => known[String(name)] ?? (() => undefined),
    set: () => true,
  }) as unknown as Brush
  return { brush, places }
}
