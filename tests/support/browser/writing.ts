/** A child who writes at a desk: lines on the page, and the buttons painted beside them. */
import type { Page } from 'playwright/test'
import { lengthOf, pointAlong, type Polyline } from '../../../src/core/geometry'
import { toScreen } from '../../../src/scenes/page-fit'
import { fitOf } from './child'
import type { Fingers } from './touch'

/** Distance between two places of a writing finger, page units. */
const fingerStep = 14
/** Shorter lines are dots, page units. */
const dotLength = 10

/** Writes lines given in page units, `aside` to the right of where they are given. */
export async function writeLines(
  page: Page,
  fingers: Fingers,
  lines: readonly Polyline[],
  aside = 0,
): Promise<void> {
  const fit = await fitOf(page)
  for (const line of lines) {
    const steps = Math.max(1, Math.ceil(lengthOf(line) / fingerStep))
    const way = Array.from({ length: steps + 1 }, (_, k) => {
      const { x, y } = pointAlong(line, (k / steps) * lengthOf(line))
      return toScreen(fit, { x: x + aside, y })
    })
    const [dot] = way
    if (lengthOf(line) < dotLength && dot) await fingers.tap(dot)
    else await fingers.follow(way)
  }
}

/** Taps a button of the page where its twin for keyboards lies. */
export async function pressButton(page: Page, fingers: Fingers, id: string): Promise<void> {
  const box = await page.locator(`.mirror [data-id="${id}"]`).boundingBox()
  if (!box) throw new Error(`no button: ${id}`)
  await fingers.tap({ x: box.x + box.width / 2, y: box.y + box.height / 2 })
}
