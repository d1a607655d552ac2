import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  figuresSchema,
  ladder,
  turnsOf,
  type WayChallenge,
} from '../../../src/activities/which-way-round/challenge'
import { isTurnable, sidedPictures } from '../../../src/activities/which-way-round/figure'
import { animals } from '../../../src/activities/which-way-round/guests'
import { generate, itemOf, trialSchema, type WayTrial } from '../../../src/activities/which-way-round/trial'
import { moveBetween } from '../../../src/core/stimulus/difference'
import { leastMove } from '../../../src/core/stimulus/floors'
import { pictures } from '../../../src/core/stimulus/pictures'
import { mirroredOf, wrapped, type Shape } from '../../../src/core/stimulus/shape'
import { moveAtBestTurn } from '../../../src/core/stimulus/symmetry'

const trialOf = (over: Partial<WayChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Items for each step, spread over seeds; `ITEMS=300` is thorough. */
const itemsPerStep = Number(process.env['ITEMS'] ?? 8)

describe.each([...ladder.entries()])('items of step %#', (step, challenge) => {
  const trials = Array.from({ length: itemsPerStep }, (_, k) => generate(challenge, step * 1000 + k))

  test('pass every check, have one key, and are made again from their seed', () => {
    for (const trial of trials) {
      expect(trial.faults).toEqual([])
      expect(trial.choices).toHaveLength(challenge.choices)
      expect(trial.choices.filter(({ foil }) => foil === null)).toHaveLength(1)
      expect(trial.choices[trial.keyIndex]?.foil).toBeNull()
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
    }
    expect(generate(challenge, trials[0]?.seed ?? 0)).toEqual(trials[0])
  })

  test('no two choices are the same to see', () => {
    for (const { choices, sizeMm } of trials)
      for (const [k, one] of choices.entries())
        for (const other of choices.slice(k + 1)) expect(areTold(one.view, other.view, sizeMm)).toBe(true)
  })

  test('go through all turns up to the most', () => {
    const angles = Array.from({ length: 13 }, (_, seed) => generateAngle(challenge, seed))
    const isTurning = challenge.task === 'turned' || challenge.task === 'flipped'
    expect(new Set(angles)).toEqual(new Set(isTurning ? turnsOf(challenge) : [null]))
  })
})

describe('the same one, turned', () => {
  test.each(figuresSchema.options)('%s: only the key is the model at any turn', (figures) => {
    for (let seed = 0; seed < 4; seed++) {
      const trial = trialOf({ task: 'turned', figures, mostTurn: 180, mirrors: 'some', parts: 2 }, seed)
      const told = leastMove({ sizeMm: trial.sizeMm })
      const model = shapeIn(trial.model)
      for (const [place, { view }] of trial.choices.entries()) {
        const isModel = moveAtBestTurn(model, shapeIn(view)) < told
        expect(isModel, `${figures}, seed ${seed}, place ${place}`).toBe(place === trial.keyIndex)
      }
    }
  })

  test('the key is turned by the angle that is kept, to one side or the other', () => {
    const trials = Array.from({ length: 20 }, (_, seed) =>
      trialOf({ task: 'turned', mostTurn: 180, mirrors: 'all' }, seed),
    )
    const turns = trials.map((trial) => keyOf(trial).turn)
    expect(turns.map((turn) => Math.abs(wrapped(turn)))).toEqual(trials.map(({ angle }) => angle))
    expect(new Set(turns.map(Math.sign))).toEqual(new Set([-1, 0, 1]))
  })

  test('mirror images are none, some, or all as far as there are turns', () => {
    const mirrors = (over: Partial<WayChallenge>) =>
      trialOf({ task: 'turned', figures: 'signs', choices: 5, mostTurn: 90, ...over }, 3).choices.filter(
        ({ foil }) => foil === 'mirror',
      ).length
    expect(mirrors({ mirrors: 'none' })).toBe(0)
    expect(mirrors({ mirrors: 'some' })).toBe(2)
    expect(mirrors({ mirrors: 'all' })).toBe(4)
    expect(mirrors({ mirrors: 'all', mostTurn: 0 })).toBe(1)
  })
})

test('the flipped one is the only mirror image among the model turned', () => {
  for (let seed = 0; seed < 6; seed++) {
    const trial = trialOf({ task: 'flipped', figures: 'signs', choices: 6, mostTurn: 45, parts: 2 }, seed)
    const told = leastMove({ sizeMm: trial.sizeMm })
    const flipped = mirroredOf(shapeIn(trial.model))
    for (const [place, { view }] of trial.choices.entries())
      expect(moveAtBestTurn(flipped, shapeIn(view)) < told).toBe(place === trial.keyIndex)
  }
})

describe('the same way round', () => {
  test('the key stands as the model, others are turned by at least as much as was set, or mirrored', () => {
    for (const apart of [30, 45, 90, 180]) {
      const trial = trialOf({ task: 'way', apart, mirrors: 'some' }, apart)
      expect(trial.choices[trial.keyIndex]?.view).toEqual(trial.model)
      for (const { view, foil } of trial.choices)
        if (foil === 'rotation') expect(Math.abs(wrapped(shapeIn(view).turn))).toBeGreaterThanOrEqual(apart)
    }
  })

  test('letters are those that are each other turned or mirrored', () => {
    for (let seed = 0; seed < 12; seed++) {
      const { choices } = trialOf({ task: 'way', figures: 'letters' }, seed)
      expect(choices.filter(({ foil }) => foil === 'mirror' || foil === 'rotation').length).toBeGreaterThan(0)
    }
  })
})

describe('around the bird house', () => {
  test('nobody sits where another one does, and nobody is missing', () => {
    for (let seed = 0; seed < 30; seed++) {
      const { choices } = trialOf({ parts: 1 + (seed % 3), difficulty: seed % 6, choices: 6 }, seed)
      for (const { view } of choices) {
        if (view.kind !== 'guests') throw new Error('guests were asked for')
        expect(new Set(view.guests.map(({ column, row }) => `${column} ${row}`)).size).toBe(
          view.guests.length,
        )
        expect(view.guests).toHaveLength(1 + (seed % 3))
      }
    }
  })

  test('with more than one, two that changed places are among the others', () => {
    const { choices } = trialOf({ parts: 2, choices: 5 }, 4)
    expect(choices.map(({ foil }) => foil)).toContain('other')
  })
})

test('pictures that can be turned are declared to face one way', () => {
  const sided = pictures.filter(({ evenSided }) => !evenSided).map(({ name }) => name)
  expect(sided).toEqual(expect.arrayContaining([...sidedPictures]))
  expect(pictures.map(({ name }) => name)).toEqual(expect.arrayContaining([...animals]))
})

test('a shape with an even side cannot be turned in the mind and told from its mirror image', () => {
  const letter = (glyph: string): Shape => ({
    body: { kind: 'letter', glyph },
    turn: 0,
    scale: 0.86,
    mirrored: false,
    fill: 'solid',
  })
  expect(['A', 'o', 'H', 'F', 'R'].map((glyph) => isTurnable(letter(glyph), { sizeMm: 28 }))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ])
})

test('only trials of one kind, turned about as far, share a trend', () => {
  expect(itemOf(trialOf({ parts: 2 }, 1))).toBe('around the bird house, 2 to see')
  expect(itemOf(trialOf({ task: 'way' }, 1))).toBe('the same way round, pictures')
  expect(itemOf(trialOf({ task: 'turned', figures: 'signs' }, 1))).toBe('turned about 45°, signs')
  expect(itemOf(trialOf({ task: 'flipped', mostTurn: 180, turnStep: 15 }, 5))).toBe(
    'flipped about 90°, pictures',
  )
})

function generateAngle(challenge: WayChallenge, seed: number): number | null {
  // Pictures cost nothing to make, and turns do not depend on what is turned.
  return generate({ ...challenge, figures: 'pictures' }, seed).angle
}

function keyOf({ choices, keyIndex }: WayTrial): Shape {
  return shapeIn(choices[keyIndex]?.view)
}

function shapeIn(view: WayTrial['model'] | undefined): Shape {
  if (view?.kind !== 'shape') throw new Error('a shape was asked for')
  return view.shape
}

function areTold(a: WayTrial['model'], b: WayTrial['model'], sizeMm: number): boolean {
  if (a.kind === 'shape' && b.kind === 'shape') return moveBetween(a.shape, b.shape) >= leastMove({ sizeMm })
  return JSON.stringify(a) !== JSON.stringify(b)
}
