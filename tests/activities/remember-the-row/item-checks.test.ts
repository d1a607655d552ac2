import { expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/remember-the-row/challenge'
import { faultsOf } from '../../../src/activities/remember-the-row/item-checks'
import { ladder } from '../../../src/activities/remember-the-row/ladder'
import { generate, type RowTrial } from '../../../src/activities/remember-the-row/trial'

const found = generate({ ...challengeSchema.parse({}), span: 3, choices: 4 }, 3)
const made = generate({ ...challengeSchema.parse({}), answer: 'reproduce', span: 3, choices: 5 }, 3)
const [first] = found.riders

test.each([...ladder.entries()])('rows of step %# may be asked', (step, challenge) => {
  for (let seed = 0; seed < 60; seed++) expect(faultsOf(generate(challenge, step * 1000 + seed))).toEqual([])
})

test.each<[string, RowTrial]>([
  ['riders not sound', { ...found, riders: found.riders.flatMap(() => first ?? []) }],
  ['riders not sound', { ...made, faults: ['looks like the key'] }],
  ['someone rides twice', { ...made, row: [1, 1, 2] }],
  ['cannot be given back', { ...made, waiting: made.waiting.slice(0, 1) }],
  ['cannot be given back', { ...found, keyIndex: ((found.keyIndex ?? 0) + 1) % 4 }],
  ['two rows alike', { ...found, rows: found.rows.map(() => ({ row: found.row, foil: null })) }],
  ['too few rows', { ...found, rows: found.rows.slice(0, 2) }],
])('%s: such a row is found', (fault, trial) => {
  expect(faultsOf(trial)).toContain(fault)
})
