/** What a maze is: exactly one way, and the dead ends that were asked for. */
import { describe, expect, test } from 'vitest'
import { mazeOf, turnsOf, type MazePlan } from '../../../src/activities/garden-maze/maze'
import { layOut, pathsOf } from '../../../src/activities/garden-maze/layout'
import { generate, ladder } from '../../../src/activities/garden-maze/trial'
import { distance } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'

const seeds = Array.from({ length: 12 }, (_, k) => k * 13 + 1)
const plan: MazePlan = { columns: 7, rows: 4, turns: 9, deadEnds: 6, depth: 3 }

describe('a maze', () => {
  test('has exactly one way from start to goal: its paths are a tree', () => {
    for (const seed of seeds) {
      const { way, deadEnds } = mazeOf(plan, diceFrom(seed))
      expect(way[0]).toBe((plan.rows - 1) * plan.columns)
      expect(way[way.length - 1]).toBe(plan.columns - 1)
      const joined = [way, ...deadEnds].flatMap((cells) => cells.slice(1))
      // Every cell but the start is entered from one other cell, once.
      expect(new Set(joined).size).toBe(joined.length)
      expect(joined).not.toContain(way[0])
      for (const side of deadEnds) expect(way).toContain(side[0])
    }
  })

  test('steps from a cell to its neighbour only', () => {
    for (const seed of seeds) {
      const { way, deadEnds } = mazeOf(plan, diceFrom(seed))
      for (const cells of [way, ...deadEnds])
        for (const [k, cell] of cells.slice(1).entries())
          expect([1, plan.columns]).toContain(Math.abs(cell - (cells[k] ?? cell)))
    }
  })

  test('has as many dead ends as asked, none longer than asked', () => {
    for (const seed of seeds) {
      const { deadEnds } = mazeOf(plan, diceFrom(seed))
      expect(deadEnds.length).toBeGreaterThanOrEqual(plan.deadEnds - 2)
      expect(deadEnds.length).toBeLessThanOrEqual(plan.deadEnds)
      for (const side of deadEnds) expect(side.length - 1).toBeLessThanOrEqual(plan.depth)
    }
  })

  test('turns about as often as asked', () => {
    const turns = seeds.map((seed) => turnsOf(mazeOf(plan, diceFrom(seed)).way))
    for (const count of turns) expect(Math.abs(count - plan.turns)).toBeLessThanOrEqual(4)
  })

  test('winds more and more up the ladder', () => {
    const mean = (of: (k: number) => number) => seeds.reduce((sum, seed) => sum + of(seed), 0) / seeds.length
    const winding = ladder.map((step) => mean((seed) => turnsOf(generate(step, seed).way)))
    expect(winding).toEqual(winding.toSorted((a, b) => a - b))
  })
})

describe('on the page', () => {
  test('paths are as wide as asked, and neighbours do not touch', () => {
    for (const step of ladder) {
      const trial = generate(step, 5)
      const laid = layOut(trial, usualRoom)
      expect(laid.width).toBeCloseTo(step.corridorMm * usualRoom.unitsPerMm, 3)
      for (const [a, b] of pairs(laid.cells)) expect(distance(a, b)).toBeGreaterThan(laid.width * 1.2)
    }
  })

  test('an upright page has an upright maze, from the bottom to the top', () => {
    const trial = generate(ladder[6] ?? generateNothing(), 5)
    const laid = layOut(trial, {
      ...usualRoom,
      height: 1400,
      safe: { x: 60, y: 40, width: 880, height: 1240 },
    })
    const [way = []] = pathsOf(trial, laid)
    const [start, goal] = [way[0], way[way.length - 1]]
    expect((start?.y ?? 0) - (goal?.y ?? 0)).toBeGreaterThan(Math.abs((start?.x ?? 0) - (goal?.x ?? 0)))
  })

  test('for a left hand it runs from right to left', () => {
    const way = (hand: 'left' | 'right') => {
      const trial = generate(ladder[3] ?? generateNothing(), 5, { ...anyLearner, hand })
      return pathsOf(trial, layOut(trial, usualRoom))[0] ?? []
    }
    expect(way('right')[0]?.x).toBeLessThan(way('right').at(-1)?.x ?? 0)
    expect(way('left')[0]?.x).toBeGreaterThan(way('left').at(-1)?.x ?? 0)
  })
})

function pairs<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.flatMap((a, k) => things.slice(k + 1).map((b) => [a, b] as const))
}

function generateNothing(): never {
  throw new Error('no such step')
}
