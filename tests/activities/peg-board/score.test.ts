import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/activities/peg-board/challenge'
import { landedAt } from '../../../src/activities/peg-board/landing'
import { layOut } from '../../../src/activities/peg-board/layout'
import type { PegMetric } from '../../../src/activities/peg-board/metrics'
import { score } from '../../../src/activities/peg-board/score'
import { outlineOf, shapeSchema, turnable, turnsToFit } from '../../../src/activities/peg-board/shapes'
import { simulate } from '../../../src/activities/peg-board/simulate'
import { generate, type PegMove } from '../../../src/activities/peg-board/trial'
import { boundsOf, type Point } from '../../../src/core/geometry'
import { follow, handOfSkill, lazyHand, steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'

const turned = generate(stepOf(8), 3)
const laid = layOut(turned, usualRoom)

describe('shapes', () => {
  test('fill their box and lie within it', () => {
    for (const shape of shapeSchema.options) {
      const box = boundsOf(outlineOf(shape))
      expect(Math.max(box.width, box.height), shape).toBeGreaterThan(0.8)
      for (const { x, y } of outlineOf(shape))
        expect(Math.max(Math.abs(x), Math.abs(y)), shape).toBeLessThan(0.51)
    }
  })

  test('a turn that changes nothing is not asked for', () => {
    expect(turnable(180)).not.toContain('oval')
    expect(turnable(90)).toContain('oval')
    expect(turnable(45)).toContain('square')
    for (const step of [45, 90, 180]) expect(turnable(step)).not.toContain('round')
  })

  test('the fewest turns go one way round', () => {
    expect(turnsToFit('heart', 0, 90, 90)).toBe(1)
    expect(turnsToFit('heart', 90, 0, 90)).toBe(3)
    expect(turnsToFit('bar', 90, 0, 90)).toBe(1)
    expect(turnsToFit('square', 45, 0, 45)).toBe(1)
    expect(turnsToFit('round', 45, 0, 45)).toBe(0)
  })
})

describe('what is asked', () => {
  test('every bed has its peg, no two shapes are alike, and what is turned can be turned to fit', () => {
    for (const [k, challenge] of ladder.entries())
      for (let seed = 0; seed < 40; seed++) {
        const { beds, pegs, turnStep } = generate(challenge, seed)
        expect(beds).toHaveLength(challenge.pegs)
        expect(pegs).toHaveLength(challenge.pegs + challenge.others)
        if (challenge.shapes === 'all round') continue
        expect(new Set(pegs.map(({ shape }) => shape)).size, `step ${k + 1}`).toBe(pegs.length)
        for (const bed of beds) {
          const peg = pegs.find(({ shape }) => shape === bed.shape)
          expect(peg).toBeDefined()
          const turns = turnsToFit(bed.shape, peg?.turn ?? 0, bed.turn, turnStep)
          if (turnable(turnStep).includes(bed.shape) && turnStep > 0) expect(turns).toBeGreaterThan(0)
          else expect(turns).toBe(0)
        }
      }
  })
})

describe('where a peg comes to lie', () => {
  const [bed] = turned.beds
  const peg = turned.pegs.find(({ shape }) => shape === bed?.shape)
  if (!bed || !peg) throw new Error('no peg')
  const at = laid.beds[0] ?? { x: 0, y: 0 }
  const near = { x: at.x + laid.snapDistance * 0.9, y: at.y }
  const put = (turn: number, dropAt: Point, full = new Set<number>(), help = 0) =>
    landedAt(turned, laid, { peg, turn, dropAt, full }, help)

  test('in its bed when it is near and lies as the bed does', () => {
    expect(put(bed.turn, near)).toEqual({ landed: 'in bed', bed: 0 })
  })
  test('turned otherwise, it does not go in', () => {
    expect(put(bed.turn + 90, near).landed).toBe('turned otherwise')
  })
  test('beside, when it is too far; help with aiming widens the reach', () => {
    const far = { x: at.x, y: at.y - laid.snapDistance * 1.2 }
    expect(put(bed.turn, far).landed).toBe('beside')
    expect(put(bed.turn, far, new Set(), 0.5).landed).toBe('in bed')
  })
  test('a bed that is taken is none', () => {
    expect(put(bed.turn, at, new Set([0])).bed).not.toBe(0)
  })
})

describe('precision, shape and turning are separate answers', () => {
  const perfect = simulate(turned, steadyHand, diceFrom(1))

  test('a steady hand does all of it', () => {
    const outcome = score(turned, perfect)
    expect(valuesOf(outcome, ['rightBed', 'turnedFirst', 'turnsTooMany', 'placed', 'drops'])).toEqual([
      1, 1, 0, 1, 0,
    ])
    expect(outcome).toMatchObject({ met: true })
  })

  test('a peg let go beside its bed is a drop and nothing else', () => {
    const at = laid.beds[0] ?? { x: 0, y: 0 }
    const beside = moved({ landed: 'beside', bed: 0 }, { x: at.x, y: at.y - laid.pegSize })
    const outcome = score(turned, { ...perfect, acts: [beside, ...perfect.acts] })
    expect(valuesOf(outcome, ['rightBed', 'turnedFirst', 'placed'])).toEqual([1, 1, 1])
    expect(valuesOf(outcome, ['drops'])[0]).toBeCloseTo(1 / 6)
  })

  test('a peg put back into the tray says nothing about aiming', () => {
    const back = moved({ landed: 'beside', bed: 0 }, { x: 500, y: 5000 })
    const outcome = score(turned, { ...perfect, acts: [back, ...perfect.acts] })
    expect(valuesOf(outcome, ['drops', 'placementError'])).toEqual(
      valuesOf(score(turned, perfect), ['drops', 'placementError']),
    )
  })

  test('brought before it was turned, it counts against turning, not against the choice', () => {
    const early = moved({ landed: 'turned otherwise', bed: 0 }, laid.beds[0] ?? { x: 0, y: 0 })
    const outcome = score(turned, { ...perfect, acts: [early, ...perfect.acts] })
    expect(valuesOf(outcome, ['rightBed'])).toEqual([1])
    expect(valuesOf(outcome, ['turnedFirst'])[0]).toBeLessThan(1)
  })

  test('going past the turn is counted in taps', () => {
    const peg = turned.pegs[0]?.id ?? ''
    const taps = Array.from({ length: 4 }, (_, k) => ({ kind: 'turn', peg, tMs: k, by: 'touch' }) as const)
    expect(
      valuesOf(score(turned, { ...perfect, acts: [...taps, ...perfect.acts] }), ['turnsTooMany']),
    ).toEqual([4])
  })

  test('where nothing is turned, turning is not known, and why', () => {
    const plain = generate(stepOf(3), 1)
    const outcome = score(plain, simulate(plain, steadyHand, diceFrom(1)))
    expect(outcome).toMatchObject({
      measurements: { turnedFirst: { value: null, reason: 'no peg had to be turned' } },
    })
  })
})

test('no peg carried cannot be scored', () => {
  const laidAs = { pegSize: laid.pegSize, snapDistance: laid.snapDistance, beds: [...laid.beds] }
  expect(score(turned, { acts: [], laid: laidAs })).toEqual({
    kind: 'unscorable',
    reason: 'No peg was carried.',
  })
})

test('a board left half full is not met', () => {
  expect(score(turned, simulate(turned, lazyHand, diceFrom(2)))).toMatchObject({ met: false })
})

test('a steadier hand lets go nearer and chooses better', () => {
  const meanAt = (skill: number) =>
    ([0, 1] as const).map((name) => {
      const values = [1, 2, 3, 4, 5, 6].map((seed) => {
        const outcome = score(turned, simulate(turned, handOfSkill(skill), diceFrom(seed)))
        return valuesOf(outcome, ['placementError', 'rightBed'])[name] ?? 0
      })
      return values.reduce((sum, one) => sum + one, 0) / values.length
    })
  const [[shakyError = 0, shakyBed = 1], [steadyError = 1, steadyBed = 0]] = [meanAt(0), meanAt(1)]
  expect(steadyError).toBeLessThan(shakyError)
  expect(steadyBed).toBeGreaterThan(shakyBed)
})

function stepOf(level: number) {
  const challenge = ladder[level - 1]
  if (!challenge) throw new Error(`no step ${level}`)
  return challenge
}

/** A carry of a peg that belongs to the first bed. */
function moved(how: Pick<PegMove, 'landed' | 'bed'>, dropAt: Point): PegMove {
  const peg = turned.pegs.find(({ shape }) => shape === turned.beds[0]?.shape)?.id ?? ''
  return {
    kind: 'move',
    peg,
    stroke: follow(steadyHand, [{ x: 500, y: 560 }, dropAt], diceFrom(1), 900),
    dropAt,
    ...how,
  }
}

function valuesOf(outcome: Outcome<PegMetric>, names: readonly PegMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}
