/**
 * What every scene costs a frame while a busy hand plays, beside the garden path at rest in the same run; and whether
 * ink is on its canvas before the task of its event is over. Frame rates say nothing here: without a graphics card
 * they measure the machine.
 */
import { readdirSync } from 'node:fs'
import { expect, test, type Page } from 'playwright/test'
import { sitDown, playGiven } from '../support/browser/given'
import { busyHand } from './busy-hand'
import { countFrames, workPerFrame, type FrameWork } from './main-thread'

const activities = readdirSync('src/activities', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

/** Most own work in a frame, ms of a desktop core: half a frame on a tablet four times slower; painting has the rest. */
const ownBudgetMs = 2
/** How long each scene waits for a hand and is then played, ms. */
const [waitedMs, playedMs] = [1500, 4000]

const say = (line: string) => process.stdout.write(`${line}\n`)
let reference: FrameWork | null = null

test('the garden path at rest, the reference', async ({ page }) => {
  await countFrames(page)
  await playGiven(page, { activityId: 'letter-tracing' })
  await page.waitForTimeout(3000)
  reference = await workPerFrame(page, () => page.waitForTimeout(playedMs))
  say(`reference, the garden path at rest: ${inWords(reference)}`)
})

for (const activityId of activities) {
  test(activityId, async ({ page }) => {
    await countFrames(page)
    await sitDown(page, { activityId, trials: 10 })
    const waiting = await workPerFrame(page, () => page.waitForTimeout(waitedMs))
    let answers = ''
    const played = await workPerFrame(page, async () => {
      const { usualMs, slowMs, slowestMs } = await busyHand(page, playedMs)
      answers = `a reading ${usualMs.toFixed(1)} ms, ${slowMs.toFixed(1)} at the 99th percentile, ${slowestMs.toFixed(0)} at most`
    })
    const inTask = await inkInTheTask(page)
    const ink = inTask === null ? 'draws no ink here' : inTask ? 'ink in the task of its event' : 'INK LATE'
    say(`${activityId}: ${inWords(played)}; waiting ${inWords(waiting)}; ${answers}; ${ink}`)
    expect(inTask, 'ink is drawn in the task of its event').not.toBe(false)
    expect(played.ownMs, 'own work in a frame while played, ms').toBeLessThan(ownBudgetMs)
    expect(waiting.ownMs, 'own work in a frame while it waits for a hand, ms').toBeLessThan(ownBudgetMs)
  })
}

/** Work for a frame, and how many times the reference it is. */
function inWords({ ownMs, paintingMs }: FrameWork): string {
  const times = (ms: number, than?: number) => (than === undefined ? '' : ` (${(ms / than).toFixed(1)} ×)`)
  return [
    `own ${ownMs.toFixed(2)} ms${times(ownMs, reference?.ownMs)}`,
    `painting ${paintingMs.toFixed(2)} ms${times(paintingMs, reference?.paintingMs)}`,
  ].join(', ')
}

/** Whether a move's ink is on the ink canvas when its event returns; null where the scene draws none. */
function inkInTheTask(page: Page): Promise<boolean | null> {
  return page.evaluate(() => {
    const surface = document.querySelector('.surface')
    const canvas = document.querySelector<HTMLCanvasElement>('canvas.ink')
    const brush = canvas?.getContext('2d')
    if (!surface || !canvas || !brush) return null
    surface.setPointerCapture = () => undefined
    const inked = () => {
      const { data } = brush.getImageData(0, 0, canvas.width, canvas.height)
      let sum = 0
      for (let i = 3; i < data.length; i += 4) sum += data[i] ?? 0
      return sum
    }
    const send = (name: string, x: number, y: number) =>
      surface.dispatchEvent(
        new PointerEvent(name, {
          pointerId: 77,
          pointerType: 'touch',
          isPrimary: true,
          clientX: x,
          clientY: y,
          bubbles: true,
        }),
      )
    const [x, y] = [innerWidth * 0.5, innerHeight * 0.45]
    const before = inked()
    send('pointerdown', x, y)
    const down = inked()
    send('pointermove', x + 60, y + 40)
    const moved = inked()
    send('pointerup', x + 60, y + 40)
    if (down === before && moved === before) return null
    return moved > down
  })
}
