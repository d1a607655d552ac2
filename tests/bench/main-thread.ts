/**
 * What a page does on its main thread, by the browser's own account: processor time, so that others on the machine
 * do not count. Without a graphics card, painting is done there too and says nothing of a tablet: it is told apart.
 */
import type { CDPSession, Page } from 'playwright/test'

/** Work for each frame of the game, ms of processor time. */
export interface FrameWork {
  /** The app's own: scripts, style and layout. */
  readonly ownMs: number
  /** Painting and everything else the browser does. */
  readonly paintingMs: number
  readonly frames: number
}

/** Counts the frames of the game from the first page on: each begins by wiping its picture. */
export async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const game = { frames: 0 }
    Object.assign(globalThis, { game })
    const wipe = WebGLRenderingContext.prototype.clear
    WebGLRenderingContext.prototype.clear = function (mask) {
      game.frames += 1
      wipe.call(this, mask)
    }
  })
}

/** The work for each frame while something goes on. */
export async function workPerFrame(page: Page, goingOn: () => Promise<unknown>): Promise<FrameWork> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await countsOf(page, session)
  await goingOn()
  const after = await countsOf(page, session)
  await session.detach()
  const frames = after.frames - before.frames
  const perFrame = (of: 'ownMs' | 'allMs') => (after[of] - before[of]) / Math.max(1, frames)
  return { ownMs: perFrame('ownMs'), paintingMs: perFrame('allMs') - perFrame('ownMs'), frames }
}

async function countsOf(page: Page, session: CDPSession) {
  const frames = await page.evaluate(
    () => (globalThis as unknown as { game: { frames: number } }).game.frames,
  )
  const { metrics } = await session.send('Performance.getMetrics')
  const ms = (name: string) => 1000 * (metrics.find((one) => one.name === name)?.value ?? Number.NaN)
  return {
    frames,
    ownMs: ms('ScriptDuration') + ms('RecalcStyleDuration') + ms('LayoutDuration'),
    allMs: ms('TaskDuration') - ms('DevToolsCommandDuration'),
  }
}
