import { describe, expect, test } from 'vitest'
import { cellsOf } from '../../../src/activities/jigsaw-and-tangram/cells'
import {
  challengeSchema,
  ladder,
  type WholeChallenge,
} from '../../../src/activities/jigsaw-and-tangram/challenge'
import { pieceOutline, type Cut } from '../../../src/activities/jigsaw-and-tangram/cut'
import { freePlaces, landing, moved, type Lying } from '../../../src/activities/jigsaw-and-tangram/fit'
import { layOut } from '../../../src/activities/jigsaw-and-tangram/layout'
import { generate, itemOf, partOf, type WholeTrial } from '../../../src/activities/jigsaw-and-tangram/trial'
import { boundsOf, signedArea } from '../../../src/core/geometry'
import { roomOn, tablets } from '../../support/tablets'

const trialOf = (over: Partial<WholeChallenge>, seed = 1) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)
const seeds = [1, 2, 3, 4, 5, 6]

describe.each(['jigsaw', 'tangram'] as const)('every %s', (kind) => {
  test.each([...ladder.entries()])('of step %# can be put together', (step, challenge) => {
    for (const seed of seeds.map((k) => k + step * 10)) {
      const trial = generate({ ...challenge, kind }, seed)
      const placed: Lying[] = []
      for (const { part } of trial.pieces) {
        const { home } = partOf(trial, part)
        const near = { x: home.x + 0.05, y: home.y - 0.04 }
        const { landed, at } = landing(trial, placed, { part, at: near, turn: 0 }, trial.reach)
        expect(landed).toBe('in')
        if (at) placed.push({ part, at, turn: 0 })
      }
      expect(freePlaces(trial, placed)).toEqual([])
    }
  })

  test('has its parts cover the whole, and no more', () => {
    for (const pieces of [2, 4, 6, 9, 12]) {
      const trial = trialOf({ kind, pieces }, pieces)
      const areas = trial.pieces.map(({ part }) => Math.abs(signedArea(partOf(trial, part).outline)))
      const whole = kind === 'jigsaw' ? 12 : new Set(figureCells(trial)).size / 4
      expect(areas.reduce((sum, area) => sum + area, 0)).toBeCloseTo(whole)
      expect(trial.pieces).toHaveLength(pieces)
    }
  })

  test('has pieces in its tray that keep apart, on every tablet', () => {
    const trial = trialOf({ kind, pieces: 24, guide: 'beside', turned: 'all' })
    for (const tablet of tablets) {
      const { trayAt, tray, board } = layOut(trial, roomOn(tablet))
      const across =
        Math.abs(tray.x + tray.width / 2 - board.x - board.width / 2) - (tray.width + board.width) / 2
      const down =
        Math.abs(tray.y + tray.height / 2 - board.y - board.height / 2) - (tray.height + board.height) / 2
      expect(Math.max(across, down)).toBeGreaterThan(0)
      expect(new Set(trayAt.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(trayAt.length)
    }
  })
})

describe('a picture', () => {
  test('is cut so that what sticks out of one piece is missing in the next', () => {
    const cut: Cut = { columns: 2, rows: 1, down: [0.45], across: [] }
    const right = pieceOutline(cut, 0).map(({ x, y }) => `${(x + 1).toFixed(4)} ${y.toFixed(4)}`)
    const left = pieceOutline(cut, 1).map(({ x, y }) => `${(x + 3).toFixed(4)} ${y.toFixed(4)}`)
    expect(left.filter((place) => right.includes(place)).length).toBeGreaterThanOrEqual(17)
  })

  test('is cut in whole rows, never in more pieces than asked', () => {
    for (let pieces = 2; pieces <= 24; pieces++)
      expect(trialOf({ pieces }).pieces.length).toBeLessThanOrEqual(pieces)
    expect(trialOf({ pieces: 24 }).pieces).toHaveLength(24)
  })

  test('takes a piece in its own place only, and only the right way up', () => {
    const trial = trialOf({ pieces: 6, turned: 'all' })
    const { home } = partOf(trial, 0)
    const other = partOf(trial, 1).home
    const land = (at: typeof home, turn: number) =>
      landing(trial, [], { part: 0, at, turn }, trial.reach).landed
    expect(land(home, 0)).toBe('in')
    expect(land(home, 90)).toBe('turned')
    expect(land(other, 0)).toBe('elsewhere')
    expect(land({ x: 9, y: 9 }, 0)).toBe('aside')
  })
})

describe('a figure', () => {
  test('fills its frame from corner to corner', () => {
    for (const seed of Array.from({ length: 40 }, (_, k) => k)) {
      const { shapes, frame } = trialOf({ kind: 'tangram', pieces: 5 }, seed)
      expect(boundsOf(shapes.flat())).toEqual({ x: 0, y: 0, ...frame })
    }
  })

  test('has shapes that lie on the lattice', () => {
    for (const seed of seeds)
      for (const shape of trialOf({ kind: 'tangram', pieces: 9 }, seed).shapes)
        expect((cellsOf(shape)?.size ?? 0) / 4).toBeCloseTo(Math.abs(signedArea(shape)))
  })

  test('takes a shape wherever it fits when no lines are shown, else between the lines', () => {
    const square = [
      [0, 0, 1, 0, 1, 1],
      [0, 0, 1, 1, 0, 1],
    ].map((n) => [0, 2, 4].map((k) => ({ x: n[k] ?? 0, y: n[k + 1] ?? 0 })))
    const open: WholeTrial = { ...trialOf({ kind: 'tangram', guide: 'none', turned: 'all' }), shapes: square }
    const lined: WholeTrial = { ...open, guide: 'on the board' }
    const { outline, home } = partOf(open, 0)
    // Turned by a quarter around the middle of the square it covers the other half.
    const at = moved([{ x: home.x - 0.5, y: home.y - 0.5 }], { x: 0.5, y: 0.5 }, 90)[0] ?? home
    expect(outline).toHaveLength(3)
    expect(landing(open, [], { part: 0, at, turn: 90 }, 0.3).landed).toBe('in')
    expect(landing(lined, [], { part: 0, at, turn: 90 }, 0.3).landed).not.toBe('in')
    expect(landing(open, [{ part: 0, at, turn: 90 }], { part: 0, at: home, turn: 0 }, 0.3).landed).not.toBe(
      'in',
    )
  })

  test('is never turned so that it looks as if it were not', () => {
    for (const seed of seeds) {
      const trial = trialOf({ kind: 'tangram', pieces: 6, turned: 'all' }, seed)
      for (const { part, turn } of trial.pieces) {
        const { outline } = partOf(trial, part)
        const same = moved(outline, { x: 0, y: 0 }, turn).every((p) =>
          outline.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < 1e-6),
        )
        expect(same).toBe(false)
      }
    }
  })
})

test('only wholes of one kind share a trend', () => {
  expect(itemOf(trialOf({}))).toBe('jigsaw of 2, guide on the board')
  expect(itemOf(trialOf({ kind: 'tangram', pieces: 7, guide: 'none', turned: 'some' }))).toBe(
    'tangram of 7, no guide, turned',
  )
})

function figureCells(trial: WholeTrial): string[] {
  return trial.shapes.flatMap((shape) => [...(cellsOf(shape) ?? [])])
}
