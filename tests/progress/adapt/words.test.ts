import { describe, expect, test } from 'vitest'
import type { Adapt } from '../../../src/core/program'
import { settingOf, usualAdapt } from '../../../src/progress/adapt/setting'
import { standingOf } from '../../../src/progress/adapt/standing'
import { settingWords, standingWords } from '../../../src/progress/adapt/words'
import { adapting, guesses, guessWhich, onlyAssignment, row, type Guess } from '../../support/guess-which'
import { marbleRoll } from '../../support/marble-roll'

const slow = { rule: 'between days' } as const
const twoGoodDays = [...row('2025-03-03', 4, '1101'), ...row('2025-03-05', 4, '1111')]

function said(adapt: Partial<Adapt>, all: readonly Guess[] = []) {
  const program = adapting(adapt)
  const source = { activity: guessWhich, assignment: onlyAssignment(program), programs: [program] }
  const standing = standingOf({ ...source, attempts: guesses(...all) })
  if (!standing) throw new Error('no level')
  return { set: settingWords(standing.setting), stands: standingWords(standing) }
}

describe('in words', () => {
  test('a locked level', () => {
    expect(said({ mode: 'off' })).toEqual({
      set: 'Level 4 stays as it is set.',
      stands: 'At level 4. Stays: it is locked.',
    })
  })

  test('a level that is suggested', () => {
    const { set, stands } = said({ mode: 'suggest', most: 8 }, twoGoodDays)
    expect(set).toMatch(
      /^It stays at level 4 until you accept a change between levels 3 and 8\. One level up/,
    )
    expect(stands).toBe('At level 4.')
  })

  test('a level that follows between days', () => {
    const { set, stands } = said(slow, twoGoodDays)
    expect(set).toContain('one down after two in a row were not met')
    expect(stands).toBe(
      'At level 4; on the next practice day at level 5. Up: 3 of 4 and 4 of 4 met on two days at level 4.',
    )
  })

  test('a level that follows from trial to trial', () => {
    expect(said({ least: 3, most: 3 }).set).toContain('follows the child at level 3. It changes from trial')
    expect(said({}).stands).toBe('At level 4.')
    const eight = [...row('2025-03-03', 4, '11'), ...row('2025-03-04', 5, '1101101')]
    expect(said({}, eight).stands).toMatch(/^At level \d+; about 4 of 5 are met near level \d\.\d\.$/)
  })
})

describe('what a therapist may begin with', () => {
  test('has some room around the level, by the rule that suits the activity', () => {
    expect(usualAdapt(guessWhich, 6, 'automatic')).toEqual({
      mode: 'automatic',
      least: 4,
      most: 10,
      rule: 'four of five',
    })
    expect(usualAdapt(marbleRoll, 1, 'suggest')).toEqual({
      mode: 'suggest',
      least: 1,
      most: 3,
      rule: 'between days',
    })
  })

  test('leaves out levels at which one could guess, unless that is where the child is', () => {
    expect(usualAdapt(guessWhich, 4, 'automatic')).toMatchObject({ least: 3, rule: 'four of five' })
    expect(usualAdapt(guessWhich, 2, 'automatic')).toMatchObject({ least: 1, rule: 'between days' })
  })

  test('is a setting that can be followed', () => {
    for (const level of guessWhich.ladder.keys()) {
      const assignment = onlyAssignment(adapting({}, level + 1))
      const adapt = usualAdapt(guessWhich, level + 1, 'automatic')
      expect(settingOf(guessWhich, { ...assignment, adapt })?.start).toBe(level + 1)
    }
  })
})
