import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../src/core/attempt'
import { addDays } from '../../src/core/day'
import { summarize, type SummarySource } from '../../src/progress/summary'
import { marbleAttempt, marbleRoll } from '../support/marble-roll'
import { partnerTaskOn, planned, programOf, takenBack } from '../support/plans'

const program = programOf([
  { activityId: 'marble-roll', challenge: { speed: 2 }, trials: 1 },
  { activityId: 'long-gone', trials: 1 },
])

const summaryOf = (attempts: readonly Attempt[], more: Partial<SummarySource> = {}) =>
  summarize({
    ...planned(program),
    attempts,
    notes: [],
    today: '2025-03-18',
    activityOf: (id) => (id === 'marble-roll' ? marbleRoll : null),
    describe: () => 'slow',
    ...more,
  })

const tenSittings = Array.from({ length: 10 }, (_, i) =>
  marbleAttempt(i, { day: addDays('2025-03-03', i), sitting: i, off: 2 - i * 0.15 }),
)

describe('the record', () => {
  test('before the first practice has no last day', () => {
    expect(summaryOf([]).lastPracticeDay).toBeNull()
    expect(summaryOf([], planned())).toMatchObject({ weeks: [], assignments: [] })
  })

  test('counts a partner task as practice, unless it was taken back', () => {
    const task = partnerTaskOn('2025-03-10', 1, 500)
    expect(summaryOf([marbleAttempt(1)], { notes: [task] }).lastPracticeDay).toBe('2025-03-10')
    const back = [task, takenBack(500, '2025-03-10')]
    expect(summaryOf([marbleAttempt(1)], { notes: back }).lastPracticeDay).toBe('2025-03-03')
  })

  test('shows planned against done for each week from the program’s start', () => {
    const one = programOf([{ activityId: 'marble-roll', trials: 1 }])
    const weeks = summaryOf(tenSittings, planned(one)).weeks
    expect(weeks.map(({ monday, planned, completed, extra }) => [monday, planned, completed, extra])).toEqual(
      [
        ['2025-03-03', 5, 5, 2],
        ['2025-03-10', 5, 3, 0],
        ['2025-03-17', 1, 0, 0],
      ],
    )
  })
})

describe('an assignment', () => {
  test('shows its first measure: first, latest, median and trend', () => {
    const primary = summaryOf(tenSittings).assignments[0]?.primary
    expect(primary).toMatchObject({ name: 'off', first: 2, words: 'red · slow · finger · right hand' })
    expect(primary?.latest).toBeCloseTo(0.65)
    expect(primary?.median).toBeCloseTo(1.325)
    expect(primary?.trend.state).toBe('getting better')
  })

  test('shows the level set and the highest level met', () => {
    expect(summaryOf(tenSittings).assignments[0]).toMatchObject({ level: 2, levelReached: 1, levels: 3 })
    const own = programOf([{ activityId: 'marble-roll', challenge: { speed: 2.5 } }])
    expect(summaryOf([], planned(own)).assignments[0]).toMatchObject({
      level: 'own setting',
      levelReached: null,
    })
  })

  test('counts help, challenges met and what was left out', () => {
    const shown = marbleAttempt(20, { off: null, more: { assistance: 'shown' } })
    const found = summaryOf([...tenSittings, shown]).assignments[0]
    expect(found).toMatchObject({ attempts: 11, counted: 10, leftOut: [{ reason: 'no tap', count: 1 }] })
    expect(found?.assistance).toEqual({ 'on one’s own': 10, reminded: 0, shown: 1, 'hand over hand': 0 })
    expect(found?.metShare).toBeCloseTo(0.3)
  })

  test('of an activity not known here still counts its attempts', () => {
    const strange = marbleAttempt(1, {
      more: { activityId: 'long-gone', assignmentId: program.assignments[1]?.id ?? '' },
    })
    expect(summaryOf([strange]).assignments[1]).toMatchObject({
      title: 'long-gone',
      attempts: 1,
      level: null,
      primary: null,
      metShare: null,
    })
  })
})
