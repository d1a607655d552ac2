import { describe, expect, test } from 'vitest'
import { boundsOf, holds, signedArea } from '../../../src/core/geometry'
import { linesOf, outlineOf, plainThing, type ThingFigure } from '../../../src/core/stimulus/figure'
import { lineDistance } from '../../../src/core/stimulus/line-distance'
import { thingNames, thingOf } from '../../../src/core/stimulus/things'

describe.each(thingNames)('the drawing of a thing: %s', (name) => {
  const { outline, lines } = thingOf(name)

  test('fills its box and stays in it', () => {
    const { x, y, width, height } = boundsOf(lines.flat())
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-0.5)
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(0.5)
    expect(Math.max(width, height)).toBeGreaterThanOrEqual(0.8)
  })

  test('has an outline that closes and holds its middle', () => {
    expect(lines[0]?.at(0)).toEqual(lines[0]?.at(-1))
    expect(holds(outline, { x: 0, y: 0 })).toBe(true)
    expect(Math.abs(signedArea(outline))).toBeGreaterThan(0.12)
  })
})

test('no thing looks like another, or like its mirror image', () => {
  for (const [k, a] of thingNames.entries())
    for (const b of thingNames.slice(k + 1))
      for (const mirrored of [false, true]) {
        const apart = lineDistance(linesOf(plainThing(a)), linesOf({ ...plainThing(b), mirrored }))
        expect(apart, `${a} and ${b}`).toBeGreaterThan(0.09)
      }
})

test('a mirrored thing faces the other way', () => {
  const snail = plainThing('snail')
  const mirrored = { ...snail, mirrored: true }
  expect(outlineOf(mirrored).map(({ x }) => x)).toEqual(outlineOf(snail).map(({ x }) => -x))
})

test('a bent thing differs by no more than it was bent', () => {
  const bent: ThingFigure = { ...plainThing('fish'), bend: { by: 0.08, way: 1, phase: 2 } }
  const apart = lineDistance(linesOf(plainThing('fish')), linesOf(bent))
  expect(apart).toBeGreaterThan(0.03)
  expect(apart).toBeLessThanOrEqual(0.08)
})
