/** The scissors above the ink: they open and close as they travel, and turn towards where they point. */
import type { Point } from '../../../core/geometry'
import { paintScissors, scissorPlaces } from './scissors'
import type { StageTools } from '../../../scenes/tools'

/** The scissors as a puppet. */
export interface ScissorPuppet {
  /** Where they cut now, which way they point (a vector), and how far they have travelled, mm. */
  goTo(tip: Point, pointing: Point, travelledMm: number): void
  /** One frame on: they turn a little farther. */
  turn(): void
  hide(): void
}

/** Frames from closed to open, and how far they travel from one to the same again, mm. */
const frames = { count: 6, snipMm: 11 } as const
/** At rest they stand this far open, 0–1. */
const atRest = 0.6
/** Share of the turn that is left made in a frame. Higher is quicker. */
const turnShare = 0.25

/** Shows scissors whose handles lie `shaft` page units behind where they cut. */
export function openScissorPuppet(tools: StageTools, shaft: number, pointing: Point): ScissorPuppet {
  const size = shaft / (scissorPlaces.cut - scissorPlaces.handles)
  const pictures = picturesOf(size * tools.fit().scale * tools.pixelRatio())
  let lean = leanOf(pointing)
  let goal = lean
  let tip: Point | null = null
  let open: number = atRest
  const show = () => {
    const picture = pictures[Math.round(open * (frames.count - 1))]
    if (!tip || !picture) return
    const back = size * scissorPlaces.cut
    const at = { x: tip.x - Math.cos(lean) * back, y: tip.y - Math.sin(lean) * back }
    tools.puppets.showFriend({ picture, at, size, turned: false, lean })
  }
  return {
    goTo(next, towards, travelledMm) {
      tip = next
      goal = leanOf(towards)
      if (travelledMm > 0) open = 1 - Math.abs(2 * ((travelledMm / frames.snipMm) % 1) - 1)
      show()
    },
    turn() {
      const left = Math.atan2(Math.sin(goal - lean), Math.cos(goal - lean))
      lean += Math.abs(left) < 0.01 ? left : left * turnShare
      show()
    },
    hide() {
      tip = null
      tools.puppets.showFriend(null)
    },
  }
}

function picturesOf(pixels: number): HTMLCanvasElement[] {
  return Array.from({ length: frames.count }, (_, k) => {
    const canvas = document.createElement('canvas')
    canvas.width = canvas.height = Math.ceil(pixels)
    const brush = canvas.getContext('2d')
    brush?.translate(pixels / 2, pixels / 2)
    if (brush) paintScissors(brush, { size: pixels, open: k / (frames.count - 1) })
    return canvas
  })
}

function leanOf({ x, y }: Point): number {
  return Math.atan2(y, x)
}
