import { expect, test } from 'vitest'
import { catalogue } from '../../src/activities/catalogue'
import { plannedOn, programSchema } from '../../src/core/program'
import { latestOf } from '../../src/progress/revisions'
import { starterProgram } from '../../src/screens/starter-program'
import { aChild, aProgram } from '../support/records'

function ids(): () => string {
  let count = 0
  return () => `018f2f6e-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`
}

const child = aChild()
// 2026-03-02 is a Monday.
const program = starterProgram([...catalogue.values()], child, '2026-03-02', ids())

test('the starter program is one that can be issued', () => {
  expect(programSchema.safeParse(program).success).toBe(true)
  expect(program.childId).toBe(child.id)
})

test('the starter program asks for four activities at their gentlest, four trials, three days a week', () => {
  expect(program.assignments).toHaveLength(Math.min(4, catalogue.size))
  for (const { activityId, challenge, dose } of program.assignments) {
    expect(challenge).toEqual(catalogue.get(activityId)?.ladder[0])
    expect(dose).toEqual({ weekdays: [1, 3, 5], trials: 4 })
  }
})

test('the starter program takes one activity of each domain before a second', () => {
  const domains = program.assignments.map(({ activityId }) => catalogue.get(activityId)?.domain)
  const known = new Set([...catalogue.values()].map(({ domain }) => domain))
  expect(new Set(domains).size).toBe(Math.min(4, known.size))
})

test('the starter program of the youngest begins before letters', () => {
  const idsOf = (ageBand: '3–4' | '5–6') =>
    starterProgram([...catalogue.values()], aChild({ ageBand }), '2026-03-02', ids()).assignments.map(
      ({ activityId }) => activityId,
    )
  expect(idsOf('3–4')[0]).toBe('pre-writing')
  expect(idsOf('5–6')[0]).toBe('letter-tracing')
})

test('without what is good to begin with, the starter program takes what is there', () => {
  const others = [...catalogue.values()].filter(({ id }) => id !== 'letter-tracing')
  const { assignments } = starterProgram(others, child, '2026-03-02', ids())
  expect(new Set(assignments.map(({ activityId }) => activityId)).size).toBe(4)
})

test('the starter program leaves free days between practice days', () => {
  expect(plannedOn(program, '2026-03-02')).toHaveLength(program.assignments.length)
  expect(plannedOn(program, '2026-03-03')).toHaveLength(0)
})

test('a therapist’s program counts before the starter program, though it was issued before that was made', () => {
  const theirs = aProgram({ issuedAt: '2026-02-27T10:00:00.000Z' })
  expect(latestOf({ programs: [program, theirs] })).toBe(theirs)
})
