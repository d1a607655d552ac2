/** The inchworm, a friend it leads, and the ghost hand: a 2D canvas above the ink, repainted only where something moved. */
import type { Box } from '../core/geometry'
import { boundsOf, type Point } from '../core/geometry'
import { toScreen, type PageFit } from './page-fit'
import { paintGhostHand } from './paint/controls'
import { paintInchworm } from './paint/inchworm'
import { looksLike, type FriendMoment, type HandMoment, type Puppets, type WormMoment } from './puppets'

/** A puppet that moved less than this since it was painted is left as it is, CSS px: nobody sees it. */
const unseenPx = 0.3

/** An open puppet layer. What is shown stays until it is changed. */
export interface PuppetLayer {
  showWorm(moment: WormMoment | null): void
  showFriend(moment: FriendMoment | null): void
  showHand(moment: HandMoment | null): void
  /** Paints what changed since the last call; cheap when nothing did. */
  paint(): void
  refit(fit: PageFit, pixelRatio: number): void
}

/** Opens the layer on a canvas that covers the viewport. */
export function openPuppetLayer(canvas: HTMLCanvasElement, first: PageFit): PuppetLayer {
  const brush = canvas.getContext('2d')
  if (!brush) throw new Error('no 2d canvas for puppets')
  let fit = first
  let ratio = 1
  let shown: Puppets = { worm: null, friend: null, hand: null }
  let onCanvas = shown
  let dirty: Box | null = null

  const wipe = () => {
    brush.setTransform(ratio, 0, 0, ratio, 0, 0)
    if (dirty) brush.clearRect(dirty.x, dirty.y, dirty.width, dirty.height)
    dirty = null
  }
  const repaint = () => {
    wipe()
    onCanvas = shown
    const { worm, friend, hand } = shown
    const touched: Point[] = []
    if (friend) touched.push(...paintedFriend(brush, friend, fit))
    if (worm) touched.push(...paintedWorm(brush, worm, fit))
    if (hand) touched.push(...paintedHand(brush, hand, fit))
    dirty = touched.length > 0 ? boundsOf(touched) : null
  }
  return {
    showWorm: (worm) => (shown = { ...shown, worm }),
    showFriend: (friend) => (shown = { ...shown, friend }),
    showHand: (hand) => (shown = { ...shown, hand }),
    paint() {
      if (!looksLike(shown, onCanvas, unseenPx / fit.scale)) repaint()
    },
    refit(next, pixelRatio) {
      fit = next
      ratio = pixelRatio
      brush.setTransform(1, 0, 0, 1, 0, 0)
      brush.clearRect(0, 0, canvas.width, canvas.height)
      dirty = null
      repaint()
    },
  }
}

/** Paints the worm and answers the corners of what it covers, CSS px. */
function paintedWorm(brush: CanvasRenderingContext2D, worm: WormMoment, fit: PageFit): Point[] {
  const girth = worm.girth * fit.scale
  const spine = worm.spine.map((place) => toScreen(fit, place))
  paintInchworm(brush, { ...worm, spine, girth, look: toScreen(fit, worm.look) })
  return grown(boundsOf(spine), girth * 2.6)
}

function paintedFriend(brush: CanvasRenderingContext2D, friend: FriendMoment, fit: PageFit): Point[] {
  const at = toScreen(fit, friend.at)
  const size = friend.size * fit.scale
  brush.save()
  brush.translate(at.x, at.y)
  brush.rotate(friend.lean ?? 0)
  if (friend.turned) brush.scale(-1, 1)
  brush.drawImage(friend.picture, -size / 2, -size / 2, size, size)
  brush.restore()
  return grown({ ...at, width: 0, height: 0 }, size * (friend.lean === undefined ? 0.55 : 0.75))
}

function paintedHand(brush: CanvasRenderingContext2D, hand: HandMoment, fit: PageFit): Point[] {
  const at = toScreen(fit, hand.at)
  const size = hand.size * fit.scale
  brush.save()
  brush.translate(at.x, at.y)
  paintGhostHand(brush, { size, pressed: hand.pressed })
  brush.restore()
  return grown({ ...at, width: 0, height: 0 }, size * 1.6)
}

function grown(box: Box, by: number): Point[] {
  return [
    { x: box.x - by, y: box.y - by },
    { x: box.x + box.width + by, y: box.y + box.height + by },
  ]
}
