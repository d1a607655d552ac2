import { median } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { activity as letterTracing } from '../../../src/activities/letter-tracing/activity'
import { activityFrom } from '../../../src/core/activity'
import type { Attempt } from '../../../src/core/attempt'
import { programSchema, type Program } from '../../../src/core/program'
import { diceFrom } from '../../../src/core/random'
import { runSitting, type Place } from '../../../src/core/sitting'
import { levelPlan } from '../../../src/progress/adapt/plan'
import { difficultyOf } from '../../../src/progress/adapt/scale'
import { thresholdOf } from '../../../src/progress/adapt/climb'
import { standingOf } from '../../../src/progress/adapt/standing'
import { levelOf } from '../../../src/progress/levels'
import { adapting, guesses, guessWhich, onlyAssignment, row } from '../../support/guess-which'
import { aChild } from '../../support/records'
import { idOf } from '../../support/plans'

/** A child who meets a trial or not. */
type Meets = (level: number, place: Place) => boolean | null

/** Lets a child sit down to the only assignment of a program, after what was practised before. */
async function sitDown(
  program: Program,
  meets: Meets,
  more: { before?: readonly Attempt[]; day?: string; trials?: number } = {},
) {
  const { before = [], day = '2025-03-10', trials = 8 } = more
  const assignment = onlyAssignment(program)
  const source = { activity: guessWhich, assignment, attempts: before, programs: [program] }
  const places: Place[] = []
  let clockMs = Date.parse(`${day}T15:00:00Z`)
  const end = await runSitting(
    {
      ...levelPlan(source, day, trials),
      activity: guessWhich,
      trials,
      seed: 1,
      child: aChild(),
      sittingId: idOf(Number(day.replaceAll('-', ''))),
      programId: program.id,
      programRevision: program.revision,
      assignmentId: assignment.id,
      day,
      zone: 'UTC',
      device: { width: 1180, height: 820, pixelRatio: 2 },
      appVersion: '0.1.0',
    },
    {
      present: (trial, place) => {
        places.push(place)
        const right = meets(levelOf(guessWhich, trial) ?? 0, place)
        const assistance = place.showHow === true ? 'shown' : 'on one’s own'
        return Promise.resolve({ response: { right }, assistance, pointer: 'touch', mmPerUnit: null })
      },
      record: () => Promise.resolve('kept'),
      applaud: () => Promise.resolve(),
      nowMs: () => (clockMs += 1000),
      newId: () => idOf(clockMs % 1_000_000_000),
    },
  )
  const levels = end.attempts.map(({ challenge }) => levelOf(guessWhich, challenge))
  return { attempts: end.attempts, levels, parts: end.attempts.map(({ part }) => part ?? ''), places }
}

const script =
  (results: string): Meets =>
  (_, { index }) =>
    results[index] === '-' ? null : results[index] === '1'

describe('a sitting in which the level follows from trial to trial', () => {
  test('begins with two warm-ups and goes up while trials are met', async () => {
    const { levels, parts } = await sitDown(adapting({}), script('11111111'))
    expect(levels).toEqual([4, 4, 4, 4, 5, 5, 6, 6])
    expect(parts).toEqual(['warm-up', 'warm-up', '', '', '', '', '', ''])
  })

  test('the next one warms up a level below and goes on where the last one ended', async () => {
    const first = await sitDown(adapting({}), script('11111111'))
    const next = await sitDown(adapting({}), script('00111111'), {
      before: first.attempts,
      day: '2025-03-11',
    })
    expect(next.levels.slice(0, 4)).toEqual([5, 5, 6, 7])
  })

  test('a short one warms up once, a very short one not at all', async () => {
    expect((await sitDown(adapting({}), script('1111'), { trials: 4 })).parts).toEqual([
      'warm-up',
      '',
      '',
      '',
    ])
    expect((await sitDown(adapting({}), script('11'), { trials: 2 })).parts).toEqual(['', ''])
  })

  test('stays within the bounds', async () => {
    const narrow = adapting({ least: 4, most: 5 })
    expect(new Set((await sitDown(narrow, () => true, { trials: 20 })).levels)).toEqual(new Set([4, 5]))
    expect(new Set((await sitDown(narrow, () => false, { trials: 20 })).levels)).toEqual(new Set([4]))
  })

  test('shows again how it is done after three in a row that were not met, and only then', async () => {
    const { places } = await sitDown(adapting({}, 9), script('110001111'), { trials: 9 })
    expect(places.map(({ showHow }) => showHow === true)).toEqual([0, 0, 0, 0, 0, 1, 0, 0, 0].map(Boolean))
  })

  test('never ends on a trial that was not met: an easy one more is asked, beyond the plan', async () => {
    const { levels, parts, places } = await sitDown(adapting({}, 6), script('111111101'))
    expect(parts.at(-1)).toBe('easy end')
    expect(levels).toHaveLength(9)
    expect(levels.at(-1)).toBeLessThan(levels.at(-2) ?? 0)
    expect(places.at(-1)).toEqual({ index: 8, count: 9 })
  })

  test('the easy one ends it however it goes, and says nothing of the level', async () => {
    const met = await sitDown(adapting({}, 6), script('111111101'))
    const notMet = await sitDown(adapting({}, 6), script('111111100'))
    expect(notMet.attempts).toHaveLength(9)
    const next = (before: readonly Attempt[]) =>
      sitDown(adapting({}, 6), () => true, { before, day: '2025-03-12' })
    expect((await next(met.attempts)).levels).toEqual((await next(notMet.attempts)).levels)
  })

  test('can be worked out again from what was stored, trial for trial', async () => {
    const program = adapting({})
    const results = script('110111011110')
    const { attempts, levels } = await sitDown(program, results, { trials: 12 })
    const stored = JSON.parse(JSON.stringify(attempts)) as Attempt[]
    const again = levelPlan(
      { activity: guessWhich, assignment: onlyAssignment(program), attempts: [], programs: [program] },
      '2025-03-10',
      12,
    )
    const asked = stored.map((_, k) => levelOf(guessWhich, again.ask?.(stored.slice(0, k))?.challenge))
    expect(asked).toEqual(levels)
  })
})

describe('a sitting in which the level follows between days', () => {
  const slow = adapting({ rule: 'between days' })
  const good = guesses(...row('2025-03-03', 4, '1111'), ...row('2025-03-05', 4, '1111'))

  test('asks one level throughout: on the next day the new one', async () => {
    const { levels, parts } = await sitDown(slow, () => false, { before: good, day: '2025-03-06' })
    expect(levels).toEqual(Array(8).fill(5))
    expect(new Set(parts)).toEqual(new Set(['']))
  })

  test('on the same day still the old one', async () => {
    const { levels } = await sitDown(slow, () => true, { before: good, day: '2025-03-05' })
    expect(levels).toEqual(Array(8).fill(4))
  })
})

describe('a sitting of things to look at, whose level follows between days', () => {
  const program = adapting({ rule: 'between days' })
  const before = guesses(...row('2025-03-03', 4, '1111'), ...row('2025-03-05', 4, '1111'))
  const looking = activityFrom({ ...guessWhich, domain: 'visual perception' })
  const source = {
    activity: looking,
    assignment: onlyAssignment(program),
    attempts: before,
    programs: [program],
  }
  /** Level and part of what is asked one after another, with all of it met. */
  const asked = (trials: number, day = '2025-03-06') => {
    const { ask } = levelPlan(source, day, trials)
    const all: string[] = []
    for (let soFar: Attempt[] = []; ; soFar = [...soFar, ...guesses({ level: 5, met: true })]) {
      const next = ask?.(soFar) ?? null
      if (next === null) return all
      all.push(`${levelOf(looking, next.challenge)} ${next.part ?? ''}`.trim())
    }
  }

  test('is led into by one or two a level easier, marked as such', () => {
    expect(asked(4)).toEqual(['4 warm-up', '5', '5', '5'])
    expect(asked(8)).toEqual(['4 warm-up', '4 warm-up', ...Array<string>(6).fill('5')])
  })

  test('has none to spare when it is short, and never goes below the bounds', () => {
    expect(asked(2)).toEqual(['5', '5'])
    const low = adapting({ rule: 'between days' }, 3)
    const first = { ...source, assignment: onlyAssignment(low), attempts: [], programs: [low] }
    expect(levelPlan(first, '2025-03-06', 4).ask?.([])).toMatchObject({
      challenge: looking.ladder[2],
      part: 'warm-up',
    })
  })
})

test('the prompt fades for the letters a therapist chose, and nothing else changes with it', () => {
  const set = { ...letterTracing.ladder[1], glyphs: ['M', 'i', 'l', 'a'] }
  const base = adapting({ least: 1, rule: 'between days' })
  const [first] = base.assignments
  const program = programSchema.parse({
    ...base,
    assignments: [{ ...first, activityId: letterTracing.id, challenge: set }],
  })
  const days = [...row('2025-03-03', 2, '1101'), ...row('2025-03-05', 2, '0111')]
  const attempts = guesses(...days.map((one) => ({ ...one, more: { challenge: set } })))
  const source = { activity: letterTracing, assignment: onlyAssignment(program), programs: [program] }
  expect(levelPlan({ ...source, attempts: attempts.slice(0, 4) }, '2025-03-05', 4).challenge).toEqual(set)
  expect(levelPlan({ ...source, attempts }, '2025-03-07', 4).challenge).toEqual({ ...set, prompt: 'trace' })
})

test.each(['off', 'suggest'] as const)('with %s nothing changes by itself', async (mode) => {
  const { levels, parts } = await sitDown(adapting({ mode }), () => true, {
    before: guesses(...row('2025-03-03', 4, '1111'), ...row('2025-03-05', 4, '1111')),
  })
  expect(levels).toEqual(Array(8).fill(4))
  expect(new Set(parts)).toEqual(new Set(['']))
})

test('a setting of the therapist’s own is asked as it is', () => {
  const program = adapting({})
  const assignment = { ...onlyAssignment(program), challenge: { alike: 2.5, choices: 4 } }
  const plan = levelPlan(
    { activity: guessWhich, assignment, attempts: [], programs: [program] },
    '2025-03-10',
    8,
  )
  expect(plan).toEqual({ challenge: { alike: 2.5, choices: 4 } })
})

test('children come to their own level within half a level in four weeks of short sittings', async () => {
  const program = adapting({}, 5)
  const errors: number[] = []
  for (let seed = 0; seed < 40; seed++) {
    const dice = diceFrom(seed)
    const ability = dice.within(4, 8)
    const meets: Meets = (level) => {
      const logit = (ability - difficultyOf(level, 11)) / 0.7 + Math.log(0.55 / 0.18)
      return dice.next() < 0.25 + 0.73 / (1 + Math.exp(-logit))
    }
    const attempts: Attempt[] = []
    for (let sitting = 0; sitting < 12; sitting++) {
      const day = `2025-03-${String(sitting + 1).padStart(2, '0')}`
      attempts.push(...(await sitDown(program, meets, { before: attempts, day, trials: 5 })).attempts)
    }
    const found = standingOf({
      activity: guessWhich,
      assignment: onlyAssignment(program),
      attempts,
      programs: [program],
    })
    errors.push(Math.abs((found?.quick ? (thresholdOf(found.quick.climb) ?? 99) : 99) - ability))
  }
  expect(median(errors)).toBeLessThanOrEqual(0.5)
})
