import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/activities/colour-the-picture/challenge'
import { openColouring } from '../../../src/activities/colour-the-picture/colouring'
import { hatchWays } from '../../../src/activities/colour-the-picture/hatch'
import { layOut } from '../../../src/activities/colour-the-picture/layout'
import type { ColourMetric } from '../../../src/activities/colour-the-picture/metrics'
import { pictureNames } from '../../../src/activities/colour-the-picture/pictures'
import { score } from '../../../src/activities/colour-the-picture/score'
import { simulate } from '../../../src/activities/colour-the-picture/simulate'
import {
  generate,
  responseSchema,
  type ColourResponse,
  type ColourTrial,
} from '../../../src/activities/colour-the-picture/trial'
import type { Point, Polyline } from '../../../src/core/geometry'
import { lazyHand, steadyHand } from '../../../src/core/hand'
import { strokeFrom } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'

const [gentlest] = ladder
if (!gentlest) throw new Error('no step')

describe('what is asked', () => {
  test('no picture comes twice before all have come', () => {
    const names = pictureNames.map((_, seed) => generate(gentlest, seed).picture)
    expect(new Set(names).size).toBe(pictureNames.length)
  })

  test.each(pictureNames)('%s: every region is its own, and large enough to colour', (picture) => {
    const trial = { ...generate(gentlest, 1), picture, regions: 6 }
    const { regions, raster } = openColouring(trial, layOut(trial, usualRoom))
    expect(regions).toHaveLength(6)
    const cellMm = raster.cell / usualRoom.unitsPerMm
    for (const { target } of regions) expect(countOf(target) * cellMm ** 2, picture).toBeGreaterThan(80)
    const shared = regions[0]?.target.some(
      (_, k) => regions.filter(({ target }) => target[k] === 1).length > 1,
    )
    expect(shared).toBe(false)
  })

  test('the raster is finer than a millimetre, however large the picture', () => {
    const trial = generate({ ...gentlest, size: 140 }, 1)
    const { unitsPerMm } = usualRoom
    const room = { ...usualRoom, height: 1400, safe: { ...usualRoom.safe, height: 1300 } }
    const { raster } = openColouring(trial, layOut(trial, room))
    expect(raster.cell / unitsPerMm).toBeLessThanOrEqual(1)
  })

  test('a left hand has the button on its other side', () => {
    const trial = generate(gentlest, 1)
    expect(layOut(trial, usualRoom, 'left').done.x).toBeLessThan(300)
    expect(layOut(trial, usualRoom).done.x).toBeGreaterThan(700)
  })
})

describe('where a stroke begins says what it is for', () => {
  const trial = { ...generate(gentlest, 1), picture: 'fish' as const, regions: 2 }
  const laid = layOut(trial, usualRoom)
  const book = openColouring(trial, laid)
  const at = (x: number, y: number) => ({
    x: laid.middle.x + x * laid.size,
    y: laid.middle.y + y * laid.size,
  })

  test('within a region it is for that one', () => {
    expect(book.regionAt(at(0.3, 0.1))).toBe(0)
    expect(book.regionAt(at(-0.42, -0.18))).toBe(1)
  })

  test('outside, or on what is coloured already, for the nearest', () => {
    expect(book.regionAt(at(-0.9, 0.3))).toBe(1)
    expect(book.regionAt(at(0.9, 0.4))).toBe(0)
    expect(book.regionAt(at(0.05, -0.3))).toBe(0)
    expect(book.regionAt(at(-0.17, 0))).toBe(1)
  })
})

describe('coverage told while it is coloured', () => {
  const trial = { ...generate(gentlest, 1), regions: 2 }
  const laid = layOut(trial, usualRoom)
  const share = fc.double({ min: -0.9, max: 0.9, noNaN: true })
  const place = fc.record({
    x: share.map((x) => laid.middle.x + x * laid.size),
    y: share.map((y) => laid.middle.y + y * laid.size),
  })
  const strokes = fc.array(fc.record({ region: fc.nat({ max: 1 }), way: fc.array(place, { minLength: 1 }) }))

  test('is what counting every cell anew comes to, and what the score will count', () => {
    fc.assert(
      fc.property(strokes, (drawn) => {
        const [live, scored] = [openColouring(trial, laid), openColouring(trial, laid)]
        for (const { region, way } of drawn) {
          scored.colourAlong(region, way)
          const [first, ...rest] = way
          const draw = first && live.setDown(region, first)
          for (const to of rest) draw?.(to)
        }
        for (const region of [0, 1]) {
          const { covered, target } = live.cells(region)
          expect(live.coverageOf(region)).toBe(covered / target)
          expect(scored.cells(region)).toEqual(live.cells(region))
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('coverage and overspill are a pair', () => {
  const trial = generate({ ...gentlest, nib: 8 }, 4)

  test('hatched within the lines: covered, nothing spilled', () => {
    const outcome = score(trial, coloured(trial, 8))
    expect(valueOf(outcome, 'coverage')).toBeGreaterThan(0.85)
    expect(valueOf(outcome, 'overspill')).toBeLessThan(0.005)
    expect(outcome).toMatchObject({ met: true })
  })

  test('flooding the page covers everything and is seen', () => {
    const response = coloured(trial, 8)
    const { middle, size } = response.laid
    const flood = Array.from({ length: 60 }, (_, k) => ({
      x: middle.x + (k % 2 === 0 ? -size : size) * 0.7,
      y: middle.y + ((k - 30) / 60) * 1.4 * size,
    }))
    const outcome = score(
      trial,
      withStrokes(response, [
        [0, flood],
        [1, flood],
      ]),
    )
    expect(valueOf(outcome, 'coverage')).toBe(1)
    expect(valueOf(outcome, 'overspill')).toBeGreaterThan(0.5)
    expect(outcome).toMatchObject({ met: false })
  })

  test('a region that is left out keeps the picture from being met', () => {
    const all = coloured(trial, 8)
    const only = all.ink.strokes.filter((_, k) => all.regionOf[k] === 0)
    const outcome = score(trial, {
      ...all,
      ink: { strokes: only, strayContacts: 0 },
      regionOf: only.map(() => 0),
      early: true,
    })
    expect(valueOf(outcome, 'leastCoverage')).toBeLessThan(0.1)
    expect(outcome).toMatchObject({ met: false })
  })

  test('ink in a neighbour is over the lines, though the neighbour is to be coloured', () => {
    const good = coloured(trial, 8)
    const swapped = score(trial, { ...good, regionOf: good.regionOf.map((region) => 1 - region) })
    expect(valueOf(swapped, 'overspill')).toBeGreaterThan(0.5)
  })
})

describe('the way of strokes', () => {
  const across = generate({ ...gentlest, nib: 8, hatch: 'across' }, 4)

  test('along the lines shown it is met, across them not', () => {
    const along = score(across, coloured(across, 8, 0))
    expect(valueOf(along, 'hatchOff')).toBeLessThan(30)
    expect(along).toMatchObject({ met: true })
    const against = score(across, coloured(across, 8, 90))
    expect(valueOf(against, 'hatchOff')).toBeGreaterThan(60)
    expect(against).toMatchObject({ met: false })
  })

  test('where none is asked for it is not told', () => {
    const free = generate(gentlest, 4)
    expect(score(free, coloured(free, 14))).toMatchObject({
      measurements: { hatchOff: { value: null, reason: 'no way was asked for' } },
    })
  })
})

test('a steady hand wakes it, one that gives up does not', () => {
  const trial = generate(gentlest, 3)
  expect(score(trial, simulate(trial, steadyHand, diceFrom(1)))).toMatchObject({ met: true })
  expect(score(trial, simulate(trial, lazyHand, diceFrom(1)))).toMatchObject({ met: false })
})

describe('by keys', () => {
  const trial = generate(gentlest, 3)
  const untouched = withStrokes(coloured(trial, 14), [])

  test('a picture is met when every part was filled, and nothing is said of a hand', () => {
    const outcome = score(trial, { ...untouched, filledByKey: [1, 0] })
    if (outcome.kind !== 'scored') throw new Error('not scored')
    expect(outcome.met).toBe(true)
    for (const { value, reason } of Object.values(outcome.measurements)) {
      expect(value).toBeNull()
      expect(reason).toContain('by keys')
    }
  })

  test('it is not met when some were left', () => {
    expect(score(trial, { ...untouched, filledByKey: [0], early: true })).toMatchObject({ met: false })
  })

  test('pictures of before keys could fill are read as coloured by hand', () => {
    const { filledByKey: _, ...old } = coloured(trial, 14)
    expect(responseSchema.parse(old).filledByKey).toEqual([])
  })
})

test('nothing coloured cannot be scored', () => {
  const trial = generate(gentlest, 3)
  expect(score(trial, withStrokes(coloured(trial, 14), [])).kind).toBe('unscorable')
})

/** Every region hatched without a wobble, crayon width in mm. */
function coloured(trial: ColourTrial, nibMm: number, deg = 45): ColourResponse {
  const { middle, size, nib, ring } = layOut({ ...trial, nibMm }, usualRoom)
  const laid = { middle, size, nib, ring }
  const { regions, raster } = openColouring(trial, laid)
  const ways = regions.flatMap((region, index) =>
    hatchWays(region, raster, { deg, apart: nib * 0.7, inset: nib / 2 }).map((way) => [index, way] as const),
  )
  const empty = { ink: { strokes: [], strayContacts: 0 }, regionOf: [], filledByKey: [], early: false, laid }
  return withStrokes(empty, ways)
}

function withStrokes(
  response: ColourResponse,
  ways: readonly (readonly [number, Polyline])[],
): ColourResponse {
  const strokes = ways.map(([, way]) =>
    strokeFrom(
      way.map((at: Point, k) => ({ ...at, tMs: 20 * k })),
      'touch',
    ),
  )
  return { ...response, ink: { strokes, strayContacts: 0 }, regionOf: ways.map(([region]) => region) }
}

function countOf(mask: Uint8Array): number {
  return mask.reduce((sum, one) => sum + one, 0)
}

function valueOf(outcome: Outcome<ColourMetric>, name: ColourMetric): number | null {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return outcome.measurements[name].value
}
