import { describe, expect, test } from 'vitest'
import { glyphOf } from '../../../src/core/letters/glyphs'
import { lengthOf, resampleByStep } from '../../../src/core/geometry'
import { followed, isThere } from '../../../src/activities/letter-tracing/follow'

const road = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
]

describe('the inchworm follows the finger', () => {
  test('along the road', () => {
    expect(followed(road, 0, { x: 40, y: 5 }, 30)).toBeCloseTo(40, 0)
  })

  test('but not off the road', () => {
    expect(followed(road, 0, { x: 40, y: 80 }, 30)).toBe(0)
  })

  test('never backwards', () => {
    expect(followed(road, 200, { x: 100, y: 0 }, 30)).toBe(200)
  })

  test('never by a jump to the far end', () => {
    expect(followed(road, 0, { x: 390, y: 0 }, 30)).toBe(0)
  })

  test('all the way round each letter without skipping a part', () => {
    for (const glyph of ['a', 'B', '8', 'm', 'e', 'g']) {
      for (const stroke of glyphOf(glyph).strokes) {
        const line = stroke.line.map(({ x, y }) => ({ x: x * 6, y: y * 6 }))
        let head = 0
        for (const finger of resampleByStep(line, 12)) {
          const next = followed(line, head, finger, 40)
          expect(next - head).toBeLessThanOrEqual(110)
          head = next
        }
        expect(isThere(line, head)).toBe(true)
        expect(head).toBeLessThanOrEqual(lengthOf(line) + 1e-9)
      }
    }
  })
})
