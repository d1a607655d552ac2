import { describe, expect, test } from 'vitest'
import { boundsOf, distance, lengthOf, pointAlong, type Polyline } from '../../../src/core/geometry'
import { cornersOf } from '../../../src/core/metrics/corner-turn'
import { steeringDifficulty } from '../../../src/core/metrics/steering'
import { roadIds, roadLine, travels, type RoadPlan } from '../../../src/activities/pre-writing/roads'

const plan: RoadPlan = { along: 690, across: 540, corridorWidth: 50, turns: 4 }

describe('roads', () => {
  test.each(roadIds)('%s keeps to its room in every direction of travel', (road) => {
    for (const travel of travels) {
      const { line } = roadLine(road, plan, travel)
      const box = boundsOf(line)
      const [along, across] = travel.includes('left') ? [box.width, box.height] : [box.height, box.width]
      expect(along).toBeLessThanOrEqual(plan.along + 1)
      expect(across).toBeLessThanOrEqual(plan.across + 1)
    }
  })

  test.each(roadIds.filter((road) => road !== 'spiral' && road !== 'figure-eight'))(
    '%s leads from the side it starts at to the other',
    (road) => {
      const ends = travels.map((travel) => {
        const { line } = roadLine(road, plan, travel)
        const [start, end] = [line[0], line[line.length - 1]]
        return [Math.sign((end?.x ?? 0) - (start?.x ?? 0)), Math.sign((end?.y ?? 0) - (start?.y ?? 0))]
      })
      expect(ends[0]?.[0]).toBe(1)
      expect(ends[1]?.[0]).toBe(-1)
      expect(ends[2]?.[1]).toBe(1)
      expect(ends[3]?.[1]).toBe(-1)
    },
  )

  test('a figure eight ends where it began and crosses itself in the middle', () => {
    const { line } = roadLine('figure-eight', plan, 'left to right')
    const total = lengthOf(line)
    expect(distance(pointAlong(line, 0), pointAlong(line, total))).toBeLessThan(1)
    expect(distance(pointAlong(line, total / 4), pointAlong(line, (3 * total) / 4))).toBeLessThan(6)
  })

  test('a spiral winds into its middle', () => {
    const { line } = roadLine('spiral', plan, 'left to right')
    const radii = line.map(({ x, y }) => Math.hypot(x, y))
    expect(radii).toEqual(radii.toSorted((a, b) => b - a))
  })

  test('a zigzag has a corner for each turn, a curved road none', () => {
    for (const road of roadIds) {
      const { line, turns } = roadLine(road, plan, 'left to right')
      expect(cornersOf(line)).toHaveLength(road === 'zigzag' ? turns : 0)
    }
  })

  test.each(['zigzag', 'wave', 'loops', 'spiral'] as const)(
    '%s has as many turns as are wished for and fit beside each other',
    (road) => {
      const turnsAt = (corridorWidth: number, turns: number) =>
        roadLine(road, { ...plan, corridorWidth, turns }, 'left to right').turns
      expect(turnsAt(24, 2)).toBe(2)
      expect(turnsAt(120, 8)).toBeLessThan(turnsAt(30, 8))
      expect(turnsAt(300, 8)).toBe(1)
    },
  )

  // Loops cross themselves once each.
  test.each([
    ['zigzag', 0.1],
    ['wave', 0.1],
    ['loops', 0.4],
    ['spiral', 0.1],
  ] as const)('%s leaves ground between its turns', (road, most) => {
    for (const corridorWidth of [30, 50, 90]) {
      const { line } = roadLine(road, { ...plan, corridorWidth, turns: 8 }, 'left to right')
      expect(shareOfOverlap(line, corridorWidth), `${corridorWidth}`).toBeLessThan(most)
    }
  })

  test('more turns and less width are harder to steer', () => {
    const difficulty = (turns: number, corridorWidth: number) =>
      steeringDifficulty(
        roadLine('wave', { ...plan, turns, corridorWidth }, 'left to right').line,
        corridorWidth,
      )
    expect(difficulty(4, 50)).toBeGreaterThan(difficulty(2, 50))
    expect(difficulty(4, 30)).toBeGreaterThan(difficulty(4, 50))
  })
})

/** Share of a road that lies on another part of itself, more than two widths further along. */
function shareOfOverlap(line: Polyline, width: number): number {
  const step = width / 4
  const places = Array.from({ length: Math.floor(lengthOf(line) / step) }, (_, k) =>
    pointAlong(line, k * step),
  )
  const covered = places.filter((place, k) =>
    places.some((other, j) => Math.abs(j - k) > 12 && distance(place, other) < width * 0.75),
  )
  return covered.length / places.length
}
