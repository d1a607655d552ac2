import { describe, expect, test } from 'vitest'
import {
  asksSchema,
  challengeSchema,
  figuresSchema,
  ladder,
  whereSchema,
  type ClosureChallenge,
  type Where,
} from '../../../src/activities/finish-the-picture/challenge'
import { evidenceAgainst } from '../../../src/activities/finish-the-picture/evidence'
import { hiddenBy, mistOver, seenThrough, shareGone } from '../../../src/activities/finish-the-picture/gaps'
import { generate, itemOf, seenOf, trialSchema } from '../../../src/activities/finish-the-picture/trial'
import { distance, lengthOf, type Point } from '../../../src/core/geometry'
import { diceFrom } from '../../../src/core/random'
import { linesOf, plainThing, type Figure } from '../../../src/core/stimulus/figure'
import { leastGap, leastMove } from '../../../src/core/stimulus/floors'
import { piecesOf } from '../../../src/core/stimulus/line-distance'
import { thingOf } from '../../../src/core/stimulus/things'

const trialOf = (over: Partial<ClosureChallenge> = {}, seed = 1) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** `ITEMS=300` is thorough. */
const itemsPerStep = Number(process.env['ITEMS'] ?? 6)
const kinds = asksSchema.options.flatMap((asks) =>
  figuresSchema.options.map((figures) => ({ asks, figures })),
)

describe.each(kinds)('$asks, of $figures', ({ asks, figures }) => {
  const trials = ladder.flatMap((step, k) =>
    Array.from({ length: itemsPerStep }, (_, seed) => ({
      step,
      trial: generate({ ...step, asks, figures }, seed + 1000 * k),
    })),
  )

  test('items of every step pass all checks, have one key, and are made again from their seed', () => {
    for (const { step, trial } of trials) {
      expect(trial.faults, `seed ${trial.seed}`).toEqual([])
      expect(trial.choices).toHaveLength(step.choices)
      expect(trial.choices.filter(({ foil }) => foil === null)).toHaveLength(1)
      expect(trial.choices[trial.keyIndex]).toMatchObject({ foil: null, against: 0 })
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
    }
    const [first] = trials
    if (first) expect(generate({ ...first.step, asks, figures }, first.trial.seed)).toEqual(first.trial)
  })

  test('what is seen fits the key, and speaks against every other', () => {
    for (const { trial } of trials) {
      const told = leastMove({ sizeMm: trial.sizeMm })
      for (const { view, foil } of trial.choices) {
        const [misted, whole] = asks === 'which picture' ? [trial.model, view] : [view, trial.model]
        const { share, farthest } = evidenceAgainst(seenOf(misted), piecesOf(linesOf(whole.figure)), told)
        if (foil === null) expect(farthest).toBeLessThan(0.02)
        else {
          expect(share, `seed ${trial.seed}`).toBeGreaterThanOrEqual(0.06)
          expect(farthest).toBeGreaterThanOrEqual(told)
        }
      }
    }
  })

  test('as much is gone as was asked', () => {
    for (const { step, trial } of trials)
      expect(Math.abs(trial.missing - step.missing / 100)).toBeLessThan(0.0301)
  })
})

describe('mist', () => {
  const star: Figure = plainThing('star')
  const house: Figure = plainThing('house')
  const tips = thingOf('star').outline.filter((_, k) => k % 2 === 0)
  const seenTips = (where: Where) => {
    const seen = seenThrough(star, mistOver(star, { missing: 40, gaps: 10, where, sizeMm: 26 }, diceFrom(3)))
    return tips.filter((tip) => seen.flat().some((at) => distance(at, tip) < 0.01)).length
  }

  test('along the sides leaves corners, at the corners leaves sides', () => {
    expect(seenTips('sides')).toBe(tips.length)
    expect(seenTips('corners')).toBe(0)
  })

  test.each(whereSchema.options)('%s: what is seen and what is hidden make the whole', (where) => {
    for (const missing of [10, 40, 75]) {
      const mist = mistOver(house, { missing, gaps: 6, where, sizeMm: 26 }, diceFrom(missing))
      const [seen, hidden, whole] = [seenThrough(house, mist), hiddenBy(house, mist), linesOf(house)].map(
        total,
      )
      expect(Math.abs((seen ?? 0) + (hidden ?? 0) - (whole ?? 0))).toBeLessThan(0.06 * (whole ?? 0))
      expect(shareGone(house, mist)).toBeCloseTo(missing / 100, 1)
    }
  })

  test('has no more patches than make gaps that can be seen', () => {
    const sizeMm = 20
    const { places, radius } = mistOver(star, { missing: 10, gaps: 12, where: 'sides', sizeMm }, diceFrom(1))
    expect(places.length).toBeLessThan(12)
    expect(2 * radius).toBeGreaterThan(0.8 * leastGap({ sizeMm }))
  })

  test('of one gap lies in one place', () => {
    const mist = mistOver(house, { missing: 40, gaps: 1, where: 'anywhere', sizeMm: 26 }, diceFrom(2))
    expect(mist.places).toHaveLength(1)
    const [at] = mist.places
    const far = (place: Point) => distance(place, at ?? place)
    expect(
      hiddenBy(house, mist)
        .flat()
        .every((place) => far(place) <= mist.radius + 1e-6),
    ).toBe(true)
  })
})

describe('the others', () => {
  const meanAgainst = (difficulty: number) => {
    const all = Array.from({ length: 12 }, (_, seed) => trialOf({ difficulty, missing: 40 }, seed)).flatMap(
      ({ choices }) => choices.filter(({ foil }) => foil !== null),
    )
    return all.reduce((sum, { against }) => sum + against, 0) / all.length
  }

  test('share more of what is to be seen the more alike they are to be', () => {
    const means = [0, 4, 8].map(meanAgainst)
    expect(means).toEqual(means.toSorted((a, b) => b - a))
    expect(means[2]).toBeLessThan((means[0] ?? 0) / 2)
  })

  test('are other things at first, later also the thing itself, bent or mirrored', () => {
    const foilsAt = (difficulty: number) =>
      new Set(Array.from({ length: 30 }, (_, seed) => trialOf({ difficulty }, seed)).flatMap(classesOf))
    expect(foilsAt(2)).toEqual(new Set(['other']))
    expect(foilsAt(6)).toEqual(new Set(['other', 'contour', 'mirror']))
  })
})

test('the key hangs in every place, never three times in a row in one', () => {
  const places = Array.from({ length: 40 }, (_, seed) => trialOf({}, seed).keyIndex)
  for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(10)
  expect(places.some((place, k) => k > 1 && place === places[k - 1] && place === places[k - 2])).toBe(false)
})

test('trends keep what is chosen and what is drawn apart', () => {
  expect(itemOf(trialOf({ figures: 'letters' }))).toBe('which picture, letters')
  expect(itemOf(trialOf({ asks: 'which drawing' }))).toBe('which drawing, things')
})

function total(lines: readonly (readonly Point[])[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line), 0)
}

function classesOf({ choices }: ReturnType<typeof trialOf>) {
  return choices.flatMap(({ foil }) => foil ?? [])
}
