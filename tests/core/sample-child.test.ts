import { describe, expect, test } from 'vitest'
import { catalogue, simulateOf } from '../../src/activities/catalogue'
import { attemptSchema } from '../../src/core/attempt'
import { childRecordsSchema } from '../../src/core/child-records'
import { weekdayOf } from '../../src/core/day'
import { sampleRecords } from '../../src/core/sample-child'
import { unhurried } from '../../src/core/unhurried'
import { levelPlan } from '../../src/progress/adapt/plan'
import { usualAdapt } from '../../src/progress/adapt/setting'
import { levelOf } from '../../src/progress/levels'

/** One activity of every domain that a sitting at the table has. */
const activities = ['letter-tracing', 'bead-stringing', 'find-the-twin'].flatMap(
  (id) => catalogue.get(id) ?? [],
)

const inOneGo = { nowMs: () => 0, pause: () => Promise.resolve(), told: () => undefined }

async function made(today = '2026-03-05') {
  let count = 0
  const practised = await Promise.all(
    activities.map(async (activity) => ({
      activity,
      simulate: await simulateOf(activity.id),
      level: 3,
      adapt: usualAdapt(activity, 3, activity.id === 'bead-stringing' ? 'automatic' : 'off'),
    })),
  )
  const steps = sampleRecords({
    practised,
    today,
    zone: 'Europe/Berlin',
    appVersion: '0.1.0',
    weeks: 8,
    seed: 20,
    challengeOf: ({ day, ...source }) => levelPlan(source, day, 1).challenge,
    newId: () => `019a7b1e-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
  })
  return unhurried(steps, inOneGo)
}

describe('the sample child', async () => {
  const records = await made()

  test('has eight weeks of practice that read as any child’s', () => {
    expect(childRecordsSchema.safeParse(records).success).toBe(true)
    expect(records.attempts.length).toBeGreaterThan(250)
    expect(new Set(records.attempts.map(({ activityId }) => activityId)).size).toBe(activities.length)
    for (const attempt of records.attempts) expect(attemptSchema.safeParse(attempt).success).toBe(true)
  })

  test('practises on planned days only, and never today or later', () => {
    for (const { day } of records.attempts) {
      expect([1, 2, 4, 6]).toContain(weekdayOf(day))
      expect(day < '2026-03-05').toBe(true)
    }
  })

  test('is asked more as it learns, where its level follows, and elsewhere the same throughout', () => {
    const levels = (id: string) => {
      const activity = catalogue.get(id)
      const own = records.attempts.filter(({ activityId }) => activityId === id)
      return own.map(({ challenge }) => (activity ? levelOf(activity, challenge) : null))
    }
    expect(levels('bead-stringing')[0]).toBe(3)
    expect(levels('bead-stringing').at(-1)).toBeGreaterThan(3)
    expect(new Set(levels('letter-tracing'))).toEqual(new Set([3]))
  })

  test('is marked as made up', () => {
    expect(records.child.sample).toBe(true)
  })

  test('is the same again from the same seed', async () => {
    expect(await made()).toEqual(records)
  })
})
