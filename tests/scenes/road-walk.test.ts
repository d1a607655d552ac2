import { describe, expect, test } from 'vitest'
import { glyphOf } from '../../src/core/letters/glyphs'
import { lengthOf, resampleByStep } from '../../src/core/geometry'
import { atStart, followed, isCovered, isThere, isWalked, walkedOn } from '../../src/scenes/road-walk'

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

describe('the inchworm walks stroke after stroke', () => {
  const cross = [
    road,
    [
      { x: 200, y: -200 },
      { x: 200, y: 200 },
    ],
    [{ x: 500, y: 0 }],
  ]

  test('to the end of one and on to the start of the next, dots with a touch', () => {
    const way = [...resampleByStep(road, 20), ...resampleByStep(cross[1] ?? [], 20), { x: 530, y: 20 }]
    const footings: string[] = []
    let walk = atStart
    for (const finger of way) {
      const next = walkedOn(walk, cross, finger, 40)
      walk = next.walk
      footings.push(next.footing)
    }
    expect(footings.filter((footing) => footing === 'stroke done')).toHaveLength(3)
    expect(isWalked(walk, cross)).toBe(true)
  })

  test('waits for a finger that began at another stroke', () => {
    expect(walkedOn(atStart, cross, { x: 200, y: 200 }, 40)).toEqual({ walk: atStart, footing: 'waits' })
  })

  test('reaches farther when help has widened its reach', () => {
    const finger = { x: 40, y: 60 }
    expect(walkedOn(atStart, cross, finger, 40).footing).toBe('waits')
    expect(walkedOn(atStart, cross, finger, 40, 2).footing).toBe('moves')
  })

  test('a path drawn any way round is covered, half of it is not', () => {
    const ink = cross.map((line) => line.toReversed()).toReversed()
    expect(isCovered(ink, cross, 60)).toBe(true)
    expect(isCovered(ink.slice(1), cross, 60)).toBe(false)
  })

  test('a long road is walked nearly to its very end', () => {
    const long = [
      { x: 0, y: 0 },
      { x: 3000, y: 0 },
    ]
    expect(isThere(long, 2900)).toBe(false)
    expect(isThere(long, 2965)).toBe(true)
  })
})
