/** Whatever is touched is large enough for the hand, on every tablet: held for every activity that lays things out. */
import { describe, expect, test } from 'vitest'
import { catalogue } from '../../src/activities/catalogue'
import { ageBandSchema, type AgeBand } from '../../src/core/child'
import type { Box } from '../../src/core/geometry'
import { anyLearner } from '../../src/core/learner'
import { edgeMm, sizesFor, smallestMm, type PageRoom, type Touchable } from '../../src/core/sizes'
import {
  boxToScreen,
  fillingHeight,
  fitPage,
  roomOf,
  unitsFromMm,
  type Viewport,
} from '../../src/scenes/page-fit'

/** What an activity's `layout.ts` offers; its scene lays by the same function. */
interface Layout {
  readonly pageHeight: number | 'filling'
  touchables(trial: unknown, room: PageRoom): readonly Touchable[]
}
const layouts = import.meta.glob<Layout>('../../src/activities/*/layout.ts', { eager: true })

/** Tablets upright and across, CSS px. */
const viewports: readonly Viewport[] = [
  [1180, 820],
  [1024, 768],
  [1366, 1024],
  [1280, 800],
  [1133, 744],
  [960, 600],
].flatMap(([width = 0, height = 0]) => [
  { width, height },
  { width: height, height: width },
])
/** CSS px in a millimetre of a large tablet and of a small one. */
const densities = [5.2, 6.42]

/** Rounding of places, mm. */
const slack = 0.2

test('the glass of every tablet holds a page', () => {
  for (const viewport of viewports) expect(fitPage(viewport, 700).scale).toBeGreaterThan(0.4)
})

describe.each(Object.entries(layouts))('%s', (path, layout) => {
  const id = path.split('/').at(-2) ?? ''
  const activity = catalogue.get(id)
  if (!activity) throw new Error(`no activity: ${id}`)

  test.each(ageBandSchema.options)('at its gentlest it is large enough for a child of %s', (ageBand) => {
    for (const laid of laidOn(ageBand, 0)) {
      for (const { box } of laid.touched) {
        expect(Math.min(box.width, box.height), laid.where).toBeGreaterThanOrEqual(laid.least - slack)
        expectAwayFromEdges(box, laid)
      }
      for (const [a, b] of pairsOf(laid.touched.map(({ box }) => box)))
        expect(gapOf(a, b), laid.where).toBeGreaterThanOrEqual(laid.gap - slack)
    }
  })

  test('at no step anything is smaller than any hand can hit', () => {
    for (let step = 0; step < activity.ladder.length; step++) {
      for (const laid of laidOn('9–12', step)) {
        for (const { box } of laid.touched)
          expect(Math.min(box.width, box.height), laid.where).toBeGreaterThanOrEqual(smallestMm - slack)
      }
    }
  })

  /** One trial of a step on every tablet, in millimetres of the glass. */
  function laidOn(ageBand: AgeBand, step: number) {
    const trial = activity?.generate(activity.ladder[step], 3, { ...anyLearner, ageBand })
    return viewports.flatMap((viewport) =>
      densities.map((pxPerMm) => {
        const height = layout.pageHeight === 'filling' ? fillingHeight(viewport) : layout.pageHeight
        const fit = fitPage(viewport, height)
        const unitsPerMm = unitsFromMm(fit, 1, 1 / pxPerMm)
        const sizes = sizesFor(ageBand, unitsPerMm)
        const room = roomOf(viewport, { fit, height, unitsPerMm, sizes })
        const inMm = (box: Box): Box => {
          const px = boxToScreen(fit, box)
          return {
            x: px.x / pxPerMm,
            y: px.y / pxPerMm,
            width: px.width / pxPerMm,
            height: px.height / pxPerMm,
          }
        }
        return {
          where: `${viewport.width}×${viewport.height} at ${pxPerMm} px/mm`,
          least: sizes.target / unitsPerMm,
          gap: sizes.gap / unitsPerMm,
          glass: { width: viewport.width / pxPerMm, height: viewport.height / pxPerMm },
          touched: layout.touchables(trial, room).map((one) => ({ ...one, box: inMm(one.box) })),
        }
      }),
    )
  }
})

function expectAwayFromEdges(
  box: Box,
  { glass, where }: { readonly glass: Viewport; readonly where: string },
): void {
  const sides = Math.min(box.x, box.y, glass.width - box.x - box.width)
  expect(sides, where).toBeGreaterThanOrEqual(edgeMm.side - slack)
  expect(glass.height - box.y - box.height, where).toBeGreaterThanOrEqual(edgeMm.bottom - slack)
}

function pairsOf<Thing>(things: readonly Thing[]): (readonly [Thing, Thing])[] {
  return things.flatMap((a, k) => things.slice(k + 1).map((b) => [a, b] as const))
}

/** The wider of the two gaps between boxes; below 0 they overlap. */
function gapOf(a: Box, b: Box): number {
  const apart = (p: number, pSize: number, q: number, qSize: number) => Math.max(q - p - pSize, p - q - qSize)
  return Math.max(apart(a.x, a.width, b.x, b.width), apart(a.y, a.height, b.y, b.height))
}
