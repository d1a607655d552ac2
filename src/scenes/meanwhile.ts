/** What there is to watch or to tap while something is kept in mind. It lasts by the scene's clock, never longer. */
import type { Meanwhile } from '../core/delay'
import { lengthOf, pointAlong, type Box, type Point } from '../core/geometry'
import { openChoiceBoard } from './choice-board'
import type { DrawingPorts } from './drawing-ports'
import type { HandPorts } from './hand-ports'
import { splineThrough } from './paint/brush'
import { paintDandelion } from './paint/dandelion'
import { pictureFrom } from './painting'

/** What passing the time needs of a scene. */
export interface MeanwhilePorts {
  readonly hand: HandPorts
  readonly drawing: Pick<DrawingPorts, 'put' | 'tween' | 'pause' | 'tools'>
}

/** How long, what, and where on the page. */
export interface Passing {
  readonly ms: number
  readonly kind: Meanwhile
  readonly over: Box
}

/** Lets the time pass; answers how many dandelions were tapped, null where there were none. */
export async function meanwhile(ports: MeanwhilePorts, passing: Passing): Promise<number | null> {
  const { drawing } = ports
  switch (passing.kind) {
    case 'nothing':
      await drawing.pause(passing.ms)
      return null
    case 'watch':
      await flutter(drawing, passing)
      return null
    case 'tap':
      return puffs(ports, passing)
  }
}

const butterflyUrl = `${import.meta.env.BASE_URL}assets/shared/pictures/butterfly.svg`
/** Width of the butterfly, page units. */
const butterflySize = 92

/** A butterfly crosses the page in so much time. */
async function flutter(
  { put, tween, pause }: MeanwhilePorts['drawing'],
  { ms, over }: Passing,
): Promise<void> {
  const passed = pause(ms)
  const picture = await pictureFrom(butterflyUrl).catch(() => null)
  const way = wayOver(over)
  const half = butterflySize / 2
  const butterfly = put(way[0] ?? over, {
    key: 'butterfly',
    keep: true,
    width: butterflySize,
    height: butterflySize,
    paint: (brush) => picture && brush.drawImage(picture, -half, -half, butterflySize, butterflySize),
  })
  const total = lengthOf(way)
  const flown = { share: 0 }
  const move = () => {
    const { x, y } = pointAlong(way, flown.share * total)
    if (butterfly.active) butterfly.setPosition(x, y)
  }
  void tween({ targets: flown, share: 1, duration: ms, ease: 'Linear', onUpdate: move })
  await passed
  butterfly.destroy()
}

/** A calm, winding way from one side to the other. */
function wayOver({ x, y, width, height }: Box): Point[] {
  const bends = [0.5, 0.25, 0.65, 0.3, 0.7, 0.4]
  return splineThrough(
    bends.map((down, k) => ({ x: x + (width * k) / (bends.length - 1), y: y + height * down })),
    12,
  )
}

/** Dandelions, one after another, each gone with a tap. */
async function puffs({ hand, drawing }: MeanwhilePorts, { ms, over }: Passing): Promise<number> {
  const size = hand.sizes().target
  let tapped = 0
  let puff = grown(drawing, placeOf(0, over, size), size)
  const board = openChoiceBoard(hand, {
    chosen: () => {
      const gone = puff
      tapped += 1
      drawing.tools.sound.play('tap')
      void drawing.tween({ targets: gone, alpha: 0, duration: 260 }).then(() => gone.destroy())
      puff = grown(drawing, placeOf(tapped, over, size), size)
      offer()
    },
  })
  const offer = () =>
    board.offer([{ id: 'dandelion', label: 'Dandelion', at: placeOf(tapped, over, size), size }])
  offer()
  await drawing.pause(ms)
  board.offer([])
  puff.destroy()
  return tapped
}

function grown({ put }: MeanwhilePorts['drawing'], at: Point, size: number) {
  return put(at, {
    key: `dandelion-${Math.round(size)}`,
    keep: true,
    width: size * 1.3,
    height: size * 1.8,
    paint: (brush) => paintDandelion(brush, size),
  })
}

/** Places one after another that are never near each other. */
function placeOf(k: number, { x, y, width, height }: Box, size: number): Point {
  return {
    x: x + size / 2 + (width - size) * ((0.5 + k * 0.618) % 1),
    y: y + size / 2 + (height - size) * ((0.4 + k * 0.382) % 1),
  }
}
