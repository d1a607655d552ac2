/** Tongs that follow two or three fingers: an arm from one hinge to each fingertip. */
import type Phaser from 'phaser'
import type { Point } from '../core/geometry'
import { graspOf } from '../core/grasp'
import type { DrawingPorts } from './drawing-ports'
import { paintGhostTip, paintTongsArm } from './paint/tongs'

/** Laid tongs; nothing of them is seen until they are shown. */
export interface Tongs {
  /** Shows them in these fingertips, page units; `ghostly` with the fingertips themselves. */
  show(tips: readonly Point[], ghostly?: boolean): void
  hide(): void
}

/** Length of an arm as painted, and its thickness, page units. */
const painted = { length: 300, thick: 30 } as const
/** The hinge is so far below the middle of the fingers, page units, and farther as they open. */
const hinge = { least: 150, perAperture: 0.5 } as const
/** Across a fingertip that shows how, page units. */
const tipSize = 66
const mostArms = 3

/** Lays tongs on a page, above all that is there. */
export function layTongs({ put }: Pick<DrawingPorts, 'put'>): Tongs {
  const images = (
    key: string,
    size: readonly [number, number],
    paint: (brush: CanvasRenderingContext2D) => void,
  ) =>
    Array.from({ length: mostArms }, () =>
      put({ x: 0, y: 0 }, { key, keep: true, width: size[0], height: size[1], paint }).setVisible(false),
    )
  const wide = painted.length * 2 + 40
  const arms = images('tongs-arm', [wide, painted.thick * 2], (brush) =>
    paintTongsArm(brush, painted.length, painted.thick),
  )
  const tips = images('ghost-tip', [tipSize * 1.3, tipSize * 1.3], (brush) => paintGhostTip(brush, tipSize))
  const scale = arms[0]?.scaleX ?? 1
  const hide = () => {
    for (const image of [...arms, ...tips]) image.setVisible(false)
  }
  return {
    hide,
    show(places, ghostly = false) {
      hide()
      if (places.length === 0) return
      const { centre, aperture } = graspOf(places.map((at, id) => ({ id, ...at })))
      const at = { x: centre.x, y: centre.y + hinge.least + aperture * hinge.perAperture }
      for (const [k, place] of places.slice(0, mostArms).entries()) {
        if (places.length > 1) reach(arms[k], at, place, scale)
        if (ghostly) tips[k]?.setPosition(place.x, place.y).setVisible(true)
      }
    },
  }
}

function reach(arm: Phaser.GameObjects.Image | undefined, from: Point, to: Point, scale: number): void {
  const long = Math.hypot(to.x - from.x, to.y - from.y)
  arm
    ?.setPosition(from.x, from.y)
    .setRotation(Math.atan2(to.y - from.y, to.x - from.x))
    .setVisible(true)
  arm?.setScale((scale * long) / painted.length, scale)
}
