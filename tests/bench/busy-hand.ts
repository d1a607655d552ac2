/** A hand within the page that never rests: as many readings in every frame of the game, however fast the machine is. */
import type { Page } from 'playwright/test'

/** How long the page took to answer one reading, ms. */
export interface Answers {
  readonly usualMs: number
  /** One in a hundred takes longer. */
  readonly slowMs: number
  readonly slowestMs: number
}

/** What the hand does. */
const busyness = {
  /** A pen read 120 times a second on a screen painted 60 times. */
  readingsPerFrame: 2,
  /** Frames from touch-down to lift. */
  framesPerStroke: 24,
} as const

/** Draws and carries for so long, by turns from a thing that can be chosen and from anywhere; now and then two fingers do. */
export async function busyHand(page: Page, forMs: number): Promise<Answers> {
  const tookMs = await page.evaluate(play, { ...busyness, forMs })
  const inOrder = tookMs.toSorted((a, b) => a - b)
  const at = (share: number) => inOrder[Math.floor(share * (inOrder.length - 1))] ?? Number.NaN
  return { usualMs: at(0.5), slowMs: at(0.99), slowestMs: at(1) }
}

/** Runs in the page, so it stands alone; answers with the time of each reading, ms. */
function play({ readingsPerFrame, framesPerStroke, forMs }: typeof busyness & { readonly forMs: number }) {
  const { game } = globalThis as unknown as { game: { frames: number } }
  const surface = document.querySelector('.surface')
  if (!surface) throw new Error('no surface')
  // Made-up pointers cannot be captured.
  surface.setPointerCapture = () => undefined
  const tookMs: number[] = []
  const send = (name: string, finger: number, clientX: number, clientY: number) => {
    const pointer = { pointerId: 70 + finger, isPrimary: finger === 0, pointerType: 'touch', bubbles: true }
    const event = new PointerEvent(name, { ...pointer, clientX, clientY, width: 24, height: 18 })
    const fromMs = performance.now()
    surface.dispatchEvent(event)
    tookMs.push(performance.now() - fromMs)
  }
  const startOf = (stroke: number) => {
    const things = document.querySelectorAll('.mirror button')
    const box = things.item(stroke % Math.max(1, things.length))?.getBoundingClientRect()
    if (box && stroke % 2 === 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    return { x: innerWidth * (0.25 + 0.1 * (stroke % 5)), y: innerHeight * 0.4 }
  }
  const endAtMs = performance.now() + forMs
  let [stroke, frame, painted] = [0, 0, game.frames]
  let start = startOf(0)
  const moved = () => {
    const all = (name: string, along: number) => {
      for (const finger of stroke % 3 === 2 ? [0, 1] : [0])
        send(name, finger, start.x + 10 * along + 90 * finger, start.y + 90 * Math.sin(along / 5))
    }
    if (frame === 0) all('pointerdown', 0)
    for (let k = 1; k <= readingsPerFrame; k++) all('pointermove', frame + k / readingsPerFrame)
    frame += 1
    if (frame < framesPerStroke) return
    all('pointerup', frame)
    ;[stroke, frame] = [stroke + 1, 0]
    start = startOf(stroke)
  }
  return new Promise<number[]>((resolve) => {
    const step = () => {
      if (game.frames > painted) moved()
      painted = game.frames
      if (frame === 0 && performance.now() > endAtMs) resolve(tookMs)
      else requestAnimationFrame(step)
    }
    step()
  })
}
