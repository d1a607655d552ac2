import { describe, expect, test } from 'vitest'
import { signedArea } from '../../../src/core/geometry'
import { diceFrom } from '../../../src/core/random'
import { cutoutOutline, isWellMadeCutout, randomCutout } from '../../../src/core/stimulus/cutout'
import { formOutline } from '../../../src/core/stimulus/cutout-forms'
import { moveBetween } from '../../../src/core/stimulus/difference'
import { leastMove } from '../../../src/core/stimulus/floors'
import { cutoutForms, mirroredOf, shapeOf } from '../../../src/core/stimulus/shape'
import { handednessOf, moveAtBestTurn } from '../../../src/core/stimulus/symmetry'

const asMade = (form: (typeof cutoutForms)[number]) =>
  ({ kind: 'cutout', form, stretch: 0, lean: 0, taper: 0 }) as const

describe.each(cutoutForms)('the form of a %s', (form) => {
  test('covers as much as every other and can be turned in its box', () => {
    expect(Math.abs(signedArea(formOutline(form)))).toBeCloseTo(0.3)
    expect(isWellMadeCutout(asMade(form))).toBe(true)
  })

  test('is taken for none of the others, however they are turned', () => {
    for (const other of cutoutForms)
      if (other !== form)
        expect(
          moveAtBestTurn(shapeOf(asMade(form)), shapeOf(asMade(other))),
          `${form}, ${other}`,
        ).toBeGreaterThan(leastMove({ sizeMm: 20 }))
  })
})

test('bent it covers as much as before', () => {
  const bent = { ...asMade('boot'), stretch: 0.3, lean: -0.2 }
  expect(Math.abs(signedArea(cutoutOutline(bent)))).toBeCloseTo(0.3)
  expect(moveBetween(shapeOf(bent), shapeOf(asMade('boot')))).toBeGreaterThan(0.05)
})

test('one that faces one way can be told from its mirror image, however it is turned', () => {
  for (let seed = 0; seed < 20; seed++) {
    const shape = shapeOf(randomCutout('one way', diceFrom(seed)))
    expect(handednessOf(shape)).toBeGreaterThan(leastMove({ sizeMm: 20 }))
    expect(moveBetween(shape, mirroredOf(shape))).toBeGreaterThan(leastMove({ sizeMm: 20 }))
  }
})
