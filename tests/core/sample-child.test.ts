import { describe, expect, test } from 'vitest'
import { catalogue, simulateOf } from '../../src/activities/catalogue'
import { attemptSchema } from '../../src/core/attempt'
import { childRecordsSchema } from '../../src/core/child-records'
import { weekdayOf } from '../../src/core/day'
import { sampleRecords } from '../../src/core/sample-child'

async function made(today = '2026-03-05') {
  let count = 0
  const practised = await Promise.all(
    [...catalogue.values()].map(async (activity) => ({
      activity,
      simulate: await simulateOf(activity.id),
      level: 3,
    })),
  )
  return sampleRecords({
    practised,
    today,
    zone: 'Europe/Berlin',
    appVersion: '0.1.0',
    weeks: 8,
    seed: 20,
    newId: () => `019a7b1e-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`,
  })
}

describe('the sample child', async () => {
  const records = await made()

  test('has eight weeks of practice that read as any child’s', () => {
    expect(childRecordsSchema.safeParse(records).success).toBe(true)
    expect(records.attempts.length).toBeGreaterThan(250)
    expect(new Set(records.attempts.map(({ activityId }) => activityId)).size).toBe(catalogue.size)
    for (const attempt of records.attempts) expect(attemptSchema.safeParse(attempt).success).toBe(true)
  })

  test('practises on planned days only, and never today or later', () => {
    for (const { day } of records.attempts) {
      expect([1, 2, 4, 6]).toContain(weekdayOf(day))
      expect(day < '2026-03-05').toBe(true)
    }
  })

  test('is marked as made up', () => {
    expect(records.child.sample).toBe(true)
  })

  test('is the same again from the same seed', async () => {
    expect(await made()).toEqual(records)
  })
})
