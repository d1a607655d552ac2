import { describe, expect, test } from 'vitest'
import { activityFrom, type AnyActivity } from '../../../src/core/activity'
import type { Adapt } from '../../../src/core/program'
import { z } from '../../../src/core/schema'
import { settingOf, whyNotEachTrial } from '../../../src/progress/adapt/setting'
import { adapting, guessWhich, onlyAssignment, slowGuess } from '../../support/guess-which'
import { marbleRoll } from '../../support/marble-roll'

const noChoices = guessWhich.ladder.map(({ alike }) => ({ alike }))

const ruleOf = (adapt: Partial<Adapt>, activity: AnyActivity = guessWhich) =>
  settingOf(activity, onlyAssignment(adapting(adapt)))?.rule

describe('the rule that is followed', () => {
  test('from trial to trial when the activity suits it and nobody gains by guessing', () => {
    expect(ruleOf({})).toEqual({ kind: 'each trial', share: 0.8 })
  })

  test('where one can guess, four of five are to be met at least', () => {
    expect(ruleOf({ rule: 'three of four' })).toEqual({ kind: 'each trial', share: 0.8 })
    const schema = z.object({ alike: z.number() })
    const recall: AnyActivity = activityFrom({ ...guessWhich, challenge: schema, ladder: noChoices })
    const assignment = onlyAssignment(adapting({ rule: 'three of four', least: 1 }))
    expect(settingOf(recall, { ...assignment, challenge: { alike: 3 } })?.rule).toMatchObject({ share: 0.75 })
  })

  test('between days when a level within the bounds offers fewer than four choices', () => {
    expect(ruleOf({ least: 2 })).toEqual({ kind: 'between days' })
    expect(whyNotEachTrial(guessWhich, { least: 2, most: 11 })).toContain('Up to level 2')
    expect(whyNotEachTrial(guessWhich, { least: 3, most: 11 })).toBeNull()
  })

  test('between days when the activity is too slow, or the therapist prefers it', () => {
    expect(ruleOf({}, slowGuess)).toEqual({ kind: 'between days' })
    expect(whyNotEachTrial(marbleRoll, { least: 1, most: 3 })).toContain('too slow')
    expect(ruleOf({ rule: 'between days' })).toEqual({ kind: 'between days' })
  })

  test('between days for suggestions, which wait for the therapist anyway', () => {
    expect(ruleOf({ mode: 'suggest' })).toEqual({ kind: 'between days' })
  })
})

describe('the level it begins with', () => {
  const startOf = (adapt: Partial<Adapt>, level: number) =>
    settingOf(guessWhich, onlyAssignment(adapting(adapt, level)))

  test('is the one set, within the bounds and the ladder', () => {
    expect(startOf({}, 5)).toMatchObject({ start: 5, least: 3, most: 11 })
    expect(startOf({ least: 6, most: 50 }, 5)).toMatchObject({ start: 6, most: 11 })
  })

  test('is the one set exactly when it is locked', () => {
    expect(startOf({ mode: 'off', least: 6 }, 5)).toMatchObject({ start: 5 })
  })

  test('is none for a setting of the therapist’s own', () => {
    const assignment = { ...onlyAssignment(adapting({})), challenge: { alike: 2.5, choices: 4 } }
    expect(settingOf(guessWhich, assignment)).toBeNull()
  })
})
