import { describe, expect, test } from 'vitest'
import { boundsOf, lengthOf, signedArea } from '../../../src/core/geometry'
import { cornersOf } from '../../../src/core/metrics/corner-turn'
import { otherPlans, shapeIds, shapeStrokes } from '../../../src/activities/pre-writing/shapes'

describe('the ten shapes before letters', () => {
  test('stand in the order children come to copy them', () => {
    expect(shapeIds).toEqual([
      'vertical-line',
      'horizontal-line',
      'circle',
      'cross',
      'right-oblique',
      'square',
      'left-oblique',
      'oblique-cross',
      'triangle',
      'diamond',
    ])
  })

  test.each(shapeIds)('%s is one side large, however it is made', (shape) => {
    for (const plan of ['apart', 'halves', 'one go'] as const) {
      const box = boundsOf(shapeStrokes(shape, plan).flatMap(({ line }) => line))
      expect(Math.max(box.width, box.height)).toBeCloseTo(1, 6)
    }
  })

  test.each(shapeIds)('%s is as long in every plan', (shape) => {
    const lengths = (['apart', 'halves', 'one go'] as const).map((plan) =>
      shapeStrokes(shape, plan).reduce((sum, { line }) => sum + lengthOf(line), 0),
    )
    for (const length of lengths) expect(length).toBeCloseTo(lengths[0] ?? NaN, 6)
  })

  test('lines run down and across, slants down, the circle back round from the top', () => {
    const ends = (shape: (typeof shapeIds)[number]) => {
      const line = shapeStrokes(shape, 'apart')[0]?.line ?? []
      return [line[0], line[line.length - 1]]
    }
    expect(ends('vertical-line')).toEqual([
      { x: 0, y: -0.5 },
      { x: 0, y: 0.5 },
    ])
    expect(ends('right-oblique')).toEqual([
      { x: 0.5, y: -0.5 },
      { x: -0.5, y: 0.5 },
    ])
    const circle = shapeStrokes('circle', 'apart')[0]?.line ?? []
    expect(circle[0]?.y).toBeCloseTo(-0.5)
    expect(signedArea(circle)).toBeLessThan(0)
  })

  test.each([
    ['square', 4, 2, 1, 3],
    ['triangle', 3, 2, 1, 2],
    ['diamond', 4, 2, 1, 3],
  ] as const)('%s is made of %d strokes, of %d, or of %d', (shape, apart, halves, one, turns) => {
    expect(shapeStrokes(shape, 'apart')).toHaveLength(apart)
    expect(shapeStrokes(shape, 'halves')).toHaveLength(halves)
    expect(shapeStrokes(shape, 'one go')).toHaveLength(one)
    expect(shapeStrokes(shape, 'apart').flatMap(({ line }) => cornersOf(line))).toHaveLength(0)
    expect(shapeStrokes(shape, 'one go').flatMap(({ line }) => cornersOf(line))).toHaveLength(turns)
    expect(otherPlans(shape, 'apart')).toEqual(['halves', 'one go'])
  })

  test('a shape without corners has one plan', () => {
    expect(otherPlans('circle', 'apart')).toEqual([])
  })
})
