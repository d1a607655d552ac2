/** Where the beads, the string and the model lie on a page, as large as the hand needs. */
import type { Point } from '../../core/geometry'
import { placesIn } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { BeadLaid, BeadTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface BeadLayout extends BeadLaid {
  /** Where each bead of the tray lies, in the trial's order. */
  readonly tray: readonly Point[]
  /** The tray itself. */
  readonly trayBox: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  /** The knot at the near end of the string. */
  readonly knot: Point
  /** Middle of the row that is shown as the model. */
  readonly modelY: number
}

/** A bead of this size in the challenge is as large as the hand needs; smaller ones ask for more precision. */
const comfortable = 120
/** Share of the page, from the bottom, that the tray may take. */
const trayShare = 0.5

/** Beads lie so far from the rim of the tray, and no nearer to the sides of the page, page units. */
const around = 32
const wall = 76

/** Lays a trial. */
export function layOut(trial: BeadTrial, room: PageRoom): BeadLayout {
  const { safe, sizes, height } = room
  const most = trial.beadSize * Math.max(1, sizes.handle / comfortable)
  const left = Math.max(safe.x, wall)
  const lower = {
    x: left,
    y: safe.y + safe.height * (1 - trayShare),
    width: Math.min(safe.x + safe.width, 1000 - wall) - left,
    height: safe.height * trayShare,
  }
  const { size, at } = placesIn(lower, trial.tray.length, { most, gap: sizes.gap })
  const ys = at.map(({ y }) => y)
  const tray = lowered(at, safe.y + safe.height - size / 2 - Math.max(...ys))
  const top = Math.min(...tray.map(({ y }) => y)) - size / 2 - around
  const foot = Math.max(...tray.map(({ y }) => y)) + size / 2 + around
  const trayBox = { x: 40, y: top, width: 920, height: Math.min(foot, height - 14) - top }
  const stringY = Math.max(safe.y + size * 0.9, top - Math.max(135, (height - 620) * 0.45))
  const grown = size / trial.beadSize
  return {
    beadSize: size,
    snapDistance: Math.max(trial.snapDistance * grown, 1),
    tip: { x: 880, y: stringY },
    knot: { x: 96, y: stringY },
    modelY: Math.max(stringY * 0.42, stringY - size * 2.2),
    tray,
    trayBox,
  }
}

/** What is touched: the beads of the tray. */
export function touchables(trial: BeadTrial, room: PageRoom): readonly Touchable[] {
  const { tray, beadSize } = layOut(trial, room)
  return tray.map(({ x, y }) => ({
    kind: 'drag',
    box: { x: x - beadSize / 2, y: y - beadSize / 2, width: beadSize, height: beadSize },
  }))
}

function lowered(places: readonly Point[], by: number): Point[] {
  return places.map(({ x, y }) => ({ x, y: y + by }))
}
