import { expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/search-and-tap/challenge'
import { faultsOf } from '../../../src/activities/search-and-tap/item-checks'
import { generate, type SearchTrial } from '../../../src/activities/search-and-tap/trial'
import { roomOn, tablets } from '../../support/tablets'

const rooms = tablets.map(roomOn)
const [room = roomOn({ width: 1180, height: 820, pxPerMm: 5.2 })] = rooms
const trial = generate(challengeSchema.parse({}), 3)

test.each([...ladder.entries()])('fields of step %# may be shown on every tablet', (step, challenge) => {
  for (const [k, one] of rooms.entries())
    expect(faultsOf(generate(challenge, step * 100 + k), one)).toEqual([])
})

test.each<[string, Partial<SearchTrial>]>([
  ['kinds not sound', { faults: ['foils alike'] }],
  ['too few to find', { kinds: trial.kinds.map((kind) => ({ ...kind, role: 'other' })) }],
  ['too small for its differences', { sizeMm: 90, items: 4 }],
])('%s: such a field is found', (fault, wrong) => {
  expect(faultsOf({ ...trial, ...wrong }, room)).toContain(fault)
})
