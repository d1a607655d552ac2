import { expect, test } from 'vitest'
import { catalogue } from '../../src/activities/catalogue'
import { plannedOn, programSchema } from '../../src/core/program'
import { starterProgram } from '../../src/screens/starter-program'
import { aChild } from '../support/records'

function ids(): () => string {
  let count = 0
  return () => `018f2f6e-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`
}

const child = aChild()
// 2026-03-02 is a Monday.
const program = starterProgram([...catalogue.values()], child, '2026-03-02', '2026-03-02T08:00:00Z', ids())

test('the starter program is one that can be issued', () => {
  expect(programSchema.safeParse(program).success).toBe(true)
  expect(program.childId).toBe(child.id)
})

test('the starter program asks for every activity at its gentlest, four trials, three days a week', () => {
  expect(program.assignments.map(({ activityId }) => activityId)).toEqual([...catalogue.keys()])
  for (const { activityId, challenge, dose } of program.assignments) {
    expect(challenge).toEqual(catalogue.get(activityId)?.ladder[0])
    expect(dose).toEqual({ weekdays: [1, 3, 5], trials: 4 })
  }
})

test('the starter program leaves free days between practice days', () => {
  expect(plannedOn(program, '2026-03-02')).toHaveLength(catalogue.size)
  expect(plannedOn(program, '2026-03-03')).toHaveLength(0)
})
