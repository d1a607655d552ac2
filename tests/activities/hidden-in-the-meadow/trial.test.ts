import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  ladder,
  type MeadowChallenge,
} from '../../../src/activities/hidden-in-the-meadow/challenge'
import { isAlike } from '../../../src/activities/hidden-in-the-meadow/checks'
import { liesAcross, partAt, partsOf } from '../../../src/activities/hidden-in-the-meadow/clumps'
import { middleOf } from '../../../src/activities/hidden-in-the-meadow/find'
import { shareGrown } from '../../../src/activities/hidden-in-the-meadow/grass'
import { crossings, lyingAt, meadowHeight } from '../../../src/activities/hidden-in-the-meadow/meadow'
import { meadowThings } from '../../../src/activities/hidden-in-the-meadow/pool'
import { generate, itemOf, type MeadowTrial } from '../../../src/activities/hidden-in-the-meadow/trial'

const trialOf = (over: Partial<MeadowChallenge> = {}, seed = 1) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)
const hiddenOf = ({ outlines, hidden }: MeadowTrial) => {
  const placed = outlines[hidden]
  if (!placed) throw new Error('nothing is hidden')
  return lyingAt(placed)
}

/** `ITEMS=300` is thorough. */
const itemsPerLevel = Number(process.env['ITEMS'] ?? 12)
const seeds = Array.from({ length: itemsPerLevel }, (_, k) => k)
const kinds = (['where it is', 'which is there'] as const).flatMap((asks) =>
  (['things', 'shapes'] as const).map((figures) => ({ asks, figures })),
)

describe.each(kinds)('$asks, of $figures', ({ asks, figures }) => {
  test.each(ladder.map((step, k) => ({ step, level: k + 1 })))(
    'level $level passes every check',
    ({ step }) => {
      for (const seed of seeds) {
        const trial = generate({ ...step, asks, figures }, seed)
        expect(trial.faults, `seed ${seed}`).toEqual([])
        expect(trial.luck).toBeLessThanOrEqual(0.25)
      }
    },
  )
})

describe('the hidden one', () => {
  const trials = ladder.flatMap((step) => [1, 2].map((seed) => ({ step, trial: generate(step, seed) })))

  test('is there once, and nothing else is like it', () => {
    for (const { outlines, hidden } of trials.map(({ trial }) => trial)) {
      const figure = outlines[hidden]?.figure
      expect(outlines.filter((one) => figure && isAlike(one.figure, figure))).toHaveLength(1)
    }
  })

  test('is upright, as it is shown', () => {
    for (const { trial } of trials) expect(hiddenOf(trial).placed).toMatchObject({ turn: 0, mirrored: false })
  })

  test('has as many others across it as asked', () => {
    for (const { step, trial } of trials) {
      const it = hiddenOf(trial)
      const others = trial.outlines
        .filter((one, index) => index !== trial.hidden && one.clump === it.placed.clump)
        .map((one) => lyingAt(one))
      expect(others.filter((other) => liesAcross(it, other))).toHaveLength(step.overlaps - 1)
    }
  })

  test('shows less of itself the harder it is hidden', () => {
    const visible = [0, 5, 11].map((k) =>
      meanOf(seeds.map((seed) => generate(ladder[k] ?? challengeSchema.parse({}), seed).visible)),
    )
    expect(visible).toEqual(visible.toSorted((a, b) => b - a))
    expect(visible[0]).toBeGreaterThan(0.8)
    expect(visible[2]).toBeGreaterThan(0.42)
  })

  test('lies in every clump equally often', () => {
    const clumps = Array.from({ length: 16 }, (_, seed) => hiddenOf(trialOf({}, seed)).placed.clump)
    for (const clump of [0, 1, 2, 3]) expect(clumps.filter((one) => one === clump)).toHaveLength(4)
  })
})

describe('grass', () => {
  test.each([0, 10, 30, 60])('runs through %i %% of the meadow', (noise) => {
    expect(shareGrown(trialOf({ noise }).blades)).toBeCloseTo(noise / 100, 1)
  })
})

describe('lines that break off', () => {
  test('are whole unless asked', () => {
    expect(trialOf({ overlaps: 5 }).cut).toBe(0)
  })

  test('lose more the more is asked', () => {
    const [some, more] = [10, 30].map((broken) => trialOf({ overlaps: 5, broken }, 4))
    expect(some?.cut).toBeGreaterThan(0)
    expect(more?.cut).toBeGreaterThan(some?.cut ?? 0)
    expect(more?.visible).toBeLessThan(some?.visible ?? 0)
  })
})

describe('choices', () => {
  const { choices, keyIndex, outlines, hidden } = trialOf({ asks: 'which is there', choices: 6, overlaps: 8 })

  test('hold the hidden one in its place', () => {
    expect(choices).toHaveLength(6)
    expect(choices[keyIndex]).toEqual(outlines[hidden]?.figure)
  })

  test('hold nothing else that is in the meadow', () => {
    for (const [index, choice] of choices.entries())
      if (index !== keyIndex) expect(outlines.some(({ figure }) => isAlike(figure, choice))).toBe(false)
  })
})

describe('a figure to find', () => {
  test('is only named where it has a name and a place is asked for', () => {
    expect(trialOf({ model: 'named' }).named).toBe(true)
    expect(trialOf({ model: 'named', figures: 'shapes' }).named).toBe(false)
    expect(trialOf({ model: 'named', asks: 'which is there' }).named).toBe(false)
  })

  test('shares a trend with its kind only', () => {
    expect(itemOf(trialOf())).toBe('where it is')
    expect(itemOf(trialOf({ model: 'named' }))).toBe('where it is, named')
    expect(itemOf(trialOf({ asks: 'which is there', figures: 'shapes' }))).toBe('which is there, shapes')
  })

  test('can be any of the things', () => {
    const names = Array.from({ length: 120 }, (_, seed) => {
      const { figure } = hiddenOf(trialOf({}, seed)).placed
      return figure.kind === 'thing' ? figure.name : ''
    })
    expect(new Set(names).size).toBe(meadowThings.length)
  })
})

describe('the parts of a meadow', () => {
  test.each([1, 4, 5, 6])('%i of them share it without overlap, in reading order', (clumps) => {
    const parts = partsOf(clumps)
    expect(parts).toHaveLength(clumps)
    for (const [k, { x, y, width, height }] of parts.entries()) {
      expect(x).toBeGreaterThanOrEqual(-1e-9)
      expect(y + height).toBeLessThanOrEqual(meadowHeight + 1e-9)
      expect(partAt({ x: x + width / 2, y: y + height / 2 }, clumps)).toBe(k)
    }
  })

  test('hold their clumps', () => {
    const trial = trialOf({ overlaps: 4 }, 9)
    for (const placed of trial.outlines)
      expect(partAt(middleOf(lyingAt(placed)), trial.clumps)).toBe(placed.clump)
  })
})

test('lines cross where they cross', () => {
  const across = [
    { x: 0, y: 0.5 },
    { x: 1, y: 0.5 },
  ]
  const down = [
    { x: 0.25, y: 0 },
    { x: 0.25, y: 1 },
  ]
  expect(crossings([across], [down])).toEqual([{ x: 0.25, y: 0.5 }])
  expect(crossings([across], [across.map(({ x, y }) => ({ x, y: y + 0.1 }))])).toEqual([])
})

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
