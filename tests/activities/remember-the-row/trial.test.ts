import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  figuresSchema,
  type RowChallenge,
} from '../../../src/activities/remember-the-row/challenge'
import { ladder } from '../../../src/activities/remember-the-row/ladder'
import {
  askedOf,
  generate,
  itemOf,
  trialSchema,
  type RowTrial,
} from '../../../src/activities/remember-the-row/trial'

const trialOf = (over: Partial<RowChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Rows for each step, spread over seeds; `ITEMS=300` is thorough. */
const rowsPerStep = Number(process.env['ITEMS'] ?? 24)

describe.each([...ladder.entries()])('rows of step %#', (step, challenge) => {
  const trials = Array.from({ length: rowsPerStep }, (_, k) => generate(challenge, step * 1000 + k))

  test('pass every check, and are made again from their seed', () => {
    for (const trial of trials) {
      expect(trial.faults).toEqual([])
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
      expectRow(trial, challenge.span)
      if (challenge.answer === 'recognise') expectOneKey(trial)
      else expect(inOrder(trial.waiting)).toEqual([...trial.riders.keys()])
    }
    expect(generate(challenge, trials[0]?.seed ?? 0)).toEqual(trials[0])
  })
})

describe.each(figuresSchema.options)('%s', (figures) => {
  test.each(['recognise', 'reproduce'] as const)('are all to be told apart, to %s', (answer) => {
    for (let seed = 0; seed < 12; seed++) {
      const span = 2 + (seed % 5)
      const trial = trialOf({ figures, answer, span, difficulty: seed % 4, choices: span + 1 }, seed)
      expect(trial.faults).toEqual([])
      expect(new Set(trial.riders.map((shape) => JSON.stringify(shape))).size).toBe(trial.riders.length)
      expect(itemOf(trial)).toBe(figures)
    }
  })
})

test('even the longest row has riders enough', () => {
  for (const figures of ['animals', 'things', 'letters'] as const) {
    const trial = trialOf({ figures, answer: 'reproduce', span: 9, choices: 12 }, 4)
    expectRow(trial, 9)
    expect(trial.riders).toHaveLength(12)
  }
})

test('who waits is never fewer than the row is long', () => {
  expect(trialOf({ answer: 'reproduce', span: 6, choices: 3 }, 1).waiting).toHaveLength(6)
})

test('other rows have neighbours changed, or a stranger, by turns', () => {
  const trials = Array.from({ length: 20 }, (_, seed) => trialOf({ span: 4, choices: 4 }, seed))
  for (const { rows, row } of trials) {
    for (const other of rows) {
      const moved = other.row.filter((rider, k) => rider !== row[k])
      if (other.foil === 'swap') expect(moved.every((one) => row.includes(one))).toBe(true)
      if (other.foil === 'swap') expect(moved).toHaveLength(2)
      if (other.foil === 'stranger') expect(moved.filter((one) => !row.includes(one))).toHaveLength(1)
    }
    expect(new Set(rows.map(({ foil }) => foil))).toEqual(new Set([null, 'swap', 'stranger']))
  }
})

test('the row asked for stands in every place', () => {
  const places = Array.from({ length: 40 }, (_, seed) => trialOf({ choices: 4 }, seed).keyIndex)
  for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(10)
})

test('backward, the row is asked from its last to its first', () => {
  const trial = trialOf({ direction: 'backward', span: 4, choices: 4 }, 2)
  expect(askedOf(trial)).toEqual(trial.row.toReversed())
  expect(trial.rows[trial.keyIndex ?? -1]?.row).toEqual(trial.row.toReversed())
})

function inOrder(riders: readonly number[]): number[] {
  return riders.toSorted((one, other) => one - other)
}

function expectRow({ row, riders }: RowTrial, span: number): void {
  expect(row).toHaveLength(span)
  expect(new Set(row).size).toBe(span)
  for (const rider of row) expect(riders[rider]).toBeDefined()
}

function expectOneKey(trial: RowTrial): void {
  const same = trial.rows.filter(({ row }) => row.join() === askedOf(trial).join())
  expect(same).toHaveLength(1)
  expect(trial.rows[trial.keyIndex ?? -1]?.foil).toBeNull()
  expect(new Set(trial.rows.map(({ row }) => row.join())).size).toBe(trial.rows.length)
}
