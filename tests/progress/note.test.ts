import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day'
import { amount, progressNote } from '../../src/progress/note'
import { summarize } from '../../src/progress/summary'
import { adapting, guesses, guessWhich, row } from '../support/guess-which'
import { marbleAttempt, marbleRoll } from '../support/marble-roll'
import { planned, programOf } from '../support/plans'

const program = programOf([
  { activityId: 'marble-roll', trials: 1 },
  { activityId: 'marble-roll', challenge: { speed: 2.5 } },
])

const attempts = Array.from({ length: 12 }, (_, i) =>
  marbleAttempt(i, { day: addDays('2025-03-03', i), sitting: i, off: i === 11 ? null : 2 - i * 0.15 }),
)

const noteOf = (made: typeof attempts, ofProgram: typeof program | null = program) =>
  progressNote(
    summarize({
      ...planned(...(ofProgram ? [ofProgram] : [])),
      attempts: made,
      notes: [],
      today: '2025-03-16',
      activityOf: () => marbleRoll,
      describe: () => 'slow',
    }),
    'Robin',
  )

describe('a progress note', () => {
  const sentences = noteOf(attempts)
  const text = sentences.join('\n')

  test('states how many sittings and attempts every number rests on', () => {
    expect(text).toContain('11 sittings, 11 attempts')
    expect(text).toContain('Marble roll: 12 attempts, set at level 1 of 3, met at level 1; 12 on one’s own.')
  })

  test('states the conditions and what was left out', () => {
    expect(text).toContain('red · slow · finger · right hand')
    expect(text).toContain('Left out of the numbers: 1 (no tap).')
  })

  test('compares the child with nobody else and says so', () => {
    expect(sentences.at(-1)).toBe(
      'Every number compares Robin with Robin’s own earlier practice under the same conditions.',
    )
  })

  test('says in plain words that there is nothing yet', () => {
    expect(noteOf([]).slice(0, 3)).toEqual([
      'In the last 14 days Robin practised on 0 of 10 planned days.',
      'Weeks on plan so far: 0; no practice yet.',
      'Marble roll: no attempts yet.',
    ])
    expect(noteOf([], null)[0]).toBe('No practice was planned in the last 14 days.')
  })

  test('is made of whole sentences', () => {
    for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  const forbidden =
    /treatment|assess|patient|diagnos|\bnorms?\b|percentile|age equivalent|behind|deficit|impair|disorder|delay|compliance|adherence|\bfail|wrong|missed|poor|\bbad|score|grade|abnormal|clinically|proven|significant|NaN|null|undefined/i

  test('uses no word that judges or claims', () => {
    for (const sentence of [...sentences, ...noteOf([]), ...noteOf([], null)]) {
      expect(sentence).not.toMatch(forbidden)
    }
  })
})

describe('a level that changes', () => {
  const days = ['2025-03-03', '2025-03-05', '2025-03-07'] as const
  const practised = guesses(...days.flatMap((day, k) => row(day, k < 2 ? 4 : 5, '1111')))
  const noteFor = (mode: 'automatic' | 'suggest') => {
    const program = adapting({ mode, rule: 'between days', most: 9 })
    const made = mode === 'suggest' ? practised.slice(0, 8) : practised
    return progressNote(
      summarize({
        ...planned(program),
        attempts: made,
        notes: [],
        today: '2025-03-16',
        activityOf: () => guessWhich,
        describe: () => 'four choices',
      }),
      'Robin',
    ).join('\n')
  }

  test('by itself is told instead of the share met, which it keeps the same', () => {
    const text = noteFor('automatic')
    expect(text).toContain(
      'The level follows the practice, between 3 and 9: first 4, latest 5; collecting: 3 of 8 sittings so far.',
    )
    expect(text).toContain(
      'On 2025-03-07 it went from level 4 to level 5. Up: 4 of 4 and 4 of 4 met on two days at level 4.',
    )
    expect(text).not.toContain('The challenge was met in')
  })

  test('by suggestion is told beside it', () => {
    const text = noteFor('suggest')
    expect(text).toContain('Marble roll: level 5 is suggested. Up: 4 of 4')
    expect(text).toContain('The challenge was met in 8 of 8.')
  })
})

test('amounts are rounded to what a reader can use', () => {
  expect(amount(0.8249, 'share')).toBe('82 %')
  expect(amount(1234.4, 'ms')).toBe('1230 ms')
  expect(amount(0.123456, '')).toBe('0.123')
})
