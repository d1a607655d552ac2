import { expect, test } from 'vitest'
import { choiceItem } from '../../../src/core/stimulus/item'
import { mirroredOf, shapeOf, turnedBy } from '../../../src/core/stimulus/shape'
import { moveAtBestTurn } from '../../../src/core/stimulus/symmetry'
import { isToldTurned } from '../../../src/core/stimulus/told-turned'

/** Measuring looks at fewer turns, so answers may differ this near to what was asked, share. */
const leeway = 0.1

test.each(['cutout', 'blob', 'sign', 'badge'] as const)(
  'a %s is told as measuring says it would be',
  (from) => {
    for (const sizeMm of [15, 24]) {
      for (let seed = 0; seed < 3; seed++) {
        const { model, choices } = choiceItem({
          from,
          foils: ['contour'],
          choices: 4,
          level: 8,
          sizeMm,
          seed,
        })
        const least = 1.2 / sizeMm
        for (const { shape } of choices) {
          const move = moveAtBestTurn(model, turnedBy(shape, 40 * seed))
          if (Math.abs(move / least - 1) > leeway)
            expect(isToldTurned(model, turnedBy(shape, 40 * seed), least)).toBe(move > least)
        }
      }
    }
  },
)

test('a shape is never told from itself turned, and a picture from another at once', () => {
  const duck = { kind: 'cutout', form: 'duck', stretch: 0, lean: 0, taper: 0 } as const
  const picture = (name: string) => shapeOf({ kind: 'picture', name, evenSided: false, evenTurned: false })
  expect(isToldTurned(shapeOf(duck), turnedBy(shapeOf(duck), 77), 0.05)).toBe(false)
  expect(isToldTurned(shapeOf(duck), mirroredOf(shapeOf(duck)), 0.05)).toBe(true)
  expect(isToldTurned(picture('owl'), picture('snail'), 0.05)).toBe(true)
  expect(isToldTurned(picture('owl'), turnedBy(picture('owl'), 90), 0.05)).toBe(false)
})
