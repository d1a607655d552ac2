import { describe, expect, test } from 'vitest'
import { distance } from '../../../src/core/geometry'
import {
  challengeSchema,
  generate,
  goesOn,
  ladder,
  patternSchema,
  trayBox,
  type BeadChallenge,
} from '../../../src/activities/bead-stringing/trial'

const seeds = Array.from({ length: 30 }, (_, k) => k)
const trialOf = (over: Partial<BeadChallenge>, seed = 1) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

describe('the row', () => {
  test.each(patternSchema.options.filter((pattern) => pattern !== 'any'))(
    'repeats the pattern %s',
    (pattern) => {
      const { row } = trialOf({ pattern, beads: 10 })
      row.forEach((kind, k) => expect(kind).toEqual(row[k % pattern.length]))
      expect(new Set(row.map(({ hue }) => hue)).size).toBe(new Set(pattern).size)
    },
  )

  test('differs by shape alone, by colour alone, or by both', () => {
    const kinds = (rule: BeadChallenge['rule']) => {
      const { row } = trialOf({ pattern: 'ABC', beads: 6, rule })
      return [new Set(row.map(({ hue }) => hue)).size, new Set(row.map(({ shape }) => shape)).size]
    }
    expect([kinds('colour'), kinds('shape'), kinds('both')]).toEqual([
      [3, 1],
      [1, 3],
      [3, 3],
    ])
  })
})

describe('the tray', () => {
  test('holds every bead of the row and the beads too many', () => {
    for (const [k, step] of ladder.entries()) {
      const { row, tray } = generate(step, k)
      expect(tray).toHaveLength(row.length + step.distractors)
      const kinds = tray.map(({ kind }) => JSON.stringify(kind))
      for (const kind of row) expect(kinds.splice(kinds.indexOf(JSON.stringify(kind)), 1)).toHaveLength(1)
    }
  })

  test('beads lie inside it, beside each other', () => {
    for (const step of ladder) {
      for (const seed of seeds) {
        const { tray, beadSize } = generate(step, seed)
        tray.forEach(({ at }, i) => {
          expect(at.x - beadSize / 2).toBeGreaterThanOrEqual(trayBox.x)
          expect(at.x + beadSize / 2).toBeLessThanOrEqual(trayBox.x + trayBox.width)
          for (const other of tray.slice(i + 1))
            expect(distance(at, other.at)).toBeGreaterThan(beadSize * 0.95)
        })
      }
    }
  })

  test('beads too many do not belong on the string', () => {
    const { row, tray } = trialOf({ pattern: 'AB', beads: 4, distractors: 4 })
    const wanted = new Set(row.map((kind) => JSON.stringify(kind)))
    expect(tray.filter(({ kind }) => !wanted.has(JSON.stringify(kind)))).toHaveLength(4)
  })
})

describe('which bead goes on next', () => {
  test('the next of the pattern, until the string is full', () => {
    const trial = trialOf({ pattern: 'AB', beads: 4 })
    const [a, b] = trial.row
    if (!a || !b) throw new Error('a row has beads')
    expect([goesOn(trial, a, 0), goesOn(trial, b, 0), goesOn(trial, b, 1), goesOn(trial, a, 4)]).toEqual([
      true,
      false,
      true,
      false,
    ])
  })

  test('any bead, when any will do', () => {
    const trial = trialOf({ pattern: 'any' })
    for (const { kind } of trial.tray) expect(goesOn(trial, kind, 0)).toBe(true)
  })
})
