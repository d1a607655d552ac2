/**
 * Main-thread work of every scene in play, by the browser's own account, beside the garden path at rest in the same
 * run; and whether ink is on its canvas before the task of its event is over. Frame rates say nothing here: without a
 * graphics card they measure the machine.
 */
import { readdirSync } from 'node:fs'
import { expect, test, type CDPSession, type Page } from 'playwright/test'
import { chooseLeaf, openTrial } from '../support/browser/child'
import { playGiven } from '../support/browser/given'
import { fingersOn, type Fingers } from '../support/browser/touch'

const activities = readdirSync('src/activities', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)

/** Budget of main-thread work in a frame, ms, on a desktop core; a tablet is about four times slower. */
const budgetMs = 4
/** How long each scene is played, ms. */
const playedMs = 4000

const say = (line: string) => process.stdout.write(`${line}\n`)
let restingMs = Number.NaN

test('the garden path at rest, the reference', async ({ page }) => {
  await playGiven(page, { activityId: 'letter-tracing' })
  await page.waitForTimeout(3000)
  const session = await page.context().newCDPSession(page)
  restingMs = await workPerFrame(page, session, () => page.waitForTimeout(playedMs))
  say(`reference, the garden path at rest: ${restingMs.toFixed(2)} ms a frame`)
})

for (const activityId of activities) {
  test(activityId, async ({ page }) => {
    await playGiven(page, { activityId, trials: 10 })
    const fingers = await fingersOn(page)
    await chooseLeaf(page, fingers, /./)
    await openTrial(page)
    const session = await page.context().newCDPSession(page)
    const played = await workPerFrame(page, session, () => wander(page, fingers))
    const inTask = await inkInTheTask(page)
    const ink = inTask === null ? 'draws no ink here' : inTask ? 'ink in the task of its event' : 'INK LATE'
    say(
      `${activityId}: ${played.toFixed(2)} ms a frame, ${(played / restingMs).toFixed(1)} × the reference; ${ink}`,
    )
    expect(inTask).not.toBe(false)
    expect(played).toBeLessThan(budgetMs * 4)
  })
}

/** Main-thread milliseconds for each frame while something goes on. */
async function workPerFrame(
  page: Page,
  session: CDPSession,
  goingOn: () => Promise<unknown>,
): Promise<number> {
  await session.send('Performance.enable')
  await page.evaluate(() => {
    const counter = { frames: 0 }
    Object.assign(globalThis, { counter })
    const tick = () => {
      counter.frames += 1
      requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN)
  }
  const frames = () =>
    page.evaluate(() => (globalThis as unknown as { counter: { frames: number } }).counter.frames)
  const before = { ms: await taskMs(), frames: await frames() }
  await goingOn()
  const after = { ms: await taskMs(), frames: await frames() }
  return (after.ms - before.ms) / Math.max(1, after.frames - before.frames)
}

/** A finger that wanders over the page. */
async function wander(page: Page, fingers: Fingers): Promise<void> {
  const end = Date.now() + playedMs
  const size = page.viewportSize() ?? { width: 1180, height: 820 }
  for (let k = 0; Date.now() < end; k++) {
    const from = { x: size.width * (0.25 + 0.1 * (k % 5)), y: size.height * 0.4 }
    const way = Array.from({ length: 40 }, (_, i) => ({
      x: from.x + 3 * i,
      y: from.y + 90 * Math.sin(i / 5 + k),
    }))
    await fingers.follow(way, 8)
  }
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
