import { expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/build-the-same/challenge'
import { faultsOf } from '../../../src/activities/build-the-same/item-checks'
import { generate, type BuildTrial } from '../../../src/activities/build-the-same/trial'

const trial = generate({ ...challengeSchema.parse({}), material: 'halves', kinds: 3, given: 'none' }, 3)

test.each([...ladder.entries()])('models of step %# may be asked', (step, challenge) => {
  for (let seed = 0; seed < 60; seed++) expect(faultsOf(generate(challenge, step * 1000 + seed))).toEqual([])
})

test.each<[string, Partial<BuildTrial>]>([
  ['cannot be built', { target: [{ kind: 9, turn: 0 }, ...trial.target.slice(1)] }],
  ['cannot be built', { target: [{ kind: 0, turn: 4 }, ...trial.target.slice(1)] }],
  [
    'two kinds alike',
    {
      kinds: [
        { cloth: 'dots', other: 'rings' },
        { cloth: 'rings', other: 'dots' },
        { cloth: 'dots', other: null },
      ],
    },
  ],
  ['all parts alike', { target: trial.target.map(() => ({ kind: 0, turn: 0 })) }],
  ['too little to do', { given: [0, 1, 2] }],
])('%s: such a model is found', (fault, wrong) => {
  expect(faultsOf({ ...trial, ...wrong })).toContain(fault)
})
