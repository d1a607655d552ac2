import { describe, expect, test } from 'vitest'
import { boxMm, layOut, pageHeight } from '../../../src/activities/find-the-twin/layout'
import { sizesFor } from '../../../src/core/sizes'
import { fillingHeight, fitPage, roomOf, unitsFromMm, type Viewport } from '../../../src/scenes/page-fit'

/** Tablets upright and across, CSS px, with the CSS px in a millimetre of each. */
const tablets: readonly (readonly [Viewport, number])[] = [
  [1180, 820, 5.2],
  [1024, 768, 5.2],
  [1366, 1024, 5.2],
  [1280, 800, 5.9],
  [1133, 744, 6.42],
].flatMap(([width = 0, height = 0, pxPerMm = 1]) => [
  [{ width, height }, pxPerMm] as const,
  [{ width: height, height: width }, pxPerMm] as const,
])

function laidOn([viewport, pxPerMm]: (typeof tablets)[number], count: number) {
  const height = pageHeight === 'filling' ? fillingHeight(viewport) : pageHeight
  const fit = fitPage(viewport, height)
  const unitsPerMm = unitsFromMm(fit, 1, 1 / pxPerMm)
  const room = roomOf(viewport, { fit, height, unitsPerMm, sizes: sizesFor('5–6', unitsPerMm) })
  return { ...layOut({ choices: Array.from({ length: count }, (_, k) => k) }, room), unitsPerMm, room }
}

describe.each([2, 3, 4, 5, 6, 7, 8])('%d choices', (count) => {
  const all = tablets.map((tablet) => laidOn(tablet, count))

  test('are drawn at least as large as their differences were made for', () => {
    const smallest = Math.min(...all.map(({ box, unitsPerMm }) => box / unitsPerMm))
    expect(smallest).toBeGreaterThanOrEqual(boxMm(count))
    expect(boxMm(count)).toBeGreaterThan(smallest - 1.5)
  })

  test('leave the model its place', () => {
    for (const { modelAt, stand, choicesAt, daisy, room } of all) {
      expect(modelAt.x - stand.width / 2).toBeGreaterThanOrEqual(room.safe.x - 1)
      expect(modelAt.y - stand.height / 2).toBeGreaterThanOrEqual(room.safe.y - 1)
      for (const { x, y } of choicesAt) {
        const across = Math.abs(x - modelAt.x) - (stand.width + daisy) / 2
        const down = Math.abs(y - modelAt.y) - (stand.height + daisy) / 2
        expect(Math.max(across, down)).toBeGreaterThanOrEqual(0)
      }
    }
  })
})
