/** A row of buds at the top: one for each trial of the sitting; each opens when its trial is safely kept. */
import type Phaser from 'phaser'
import type { Point } from '../core/geometry'
import type { Viewport } from './page-fit'
import { disc } from './paint/brush'
import { paintStar } from './paint/flower'
import { okabeIto, palette } from './paint/palette'
import { painted } from './painting'

/** Room for one bud, CSS px. */
const step = 46
/** The star that flies up to its bud: how large it sets out beside the one in the bud, and for how long it flies, ms. */
const flight = { from: 3.2, ms: 720 } as const

/** An open row. */
export interface BudRow {
  /** Plants closed buds until there are so many. */
  grow(count: number): void
  /** Opens a bud: a star flies up to it from a place on the screen, device px; without one it opens where it is. */
  open(index: number, from: Point | null): void
  /** Shows a bud as open. */
  show(index: number): void
  place(viewport: Viewport, pixelRatio: number): void
}

/** An empty row. */
export function budRow(scene: Phaser.Scene, pixelRatio: number): BudRow {
  const paint = (key: string, open: boolean) =>
    painted(scene, {
      key,
      width: step,
      height: step,
      density: pixelRatio,
      paint: (brush) => {
        disc(brush, 0, 0, 15, palette.paperBright)
        disc(brush, 0, 0, 11, open ? palette.paperBright : palette.leafPale)
        if (open) paintStar(brush, { size: 34, colour: okabeIto.orange })
      },
    })
  const closed = paint('bud-closed', false)
  const opened = paint('bud-open', true)
  const flying = painted(scene, {
    key: 'bud-star',
    width: step * flight.from,
    height: step * flight.from,
    density: pixelRatio,
    paint: (brush) => paintStar(brush, { size: 34 * flight.from, colour: okabeIto.orange }),
  })
  const row = scene.add.container()
  const buds: Phaser.GameObjects.Image[] = []
  return {
    grow(count) {
      while (buds.length < count) {
        const bud = scene.add.image(0, 0, closed)
        // One by one: from an array that is handed over, Phaser takes out what is in the row already.
        row.add(bud)
        buds.push(bud)
      }
    },
    open(index, from) {
      const bud = buds[index]
      if (!bud) return
      const bloom = () => {
        bud.setTexture(opened).setScale(0.4)
        scene.tweens.add({ targets: bud, scale: 1, duration: 260, ease: 'Sine.easeOut' })
      }
      if (!from) return bloom()
      const star = scene.add.image(from.x - row.x, from.y - row.y, flying)
      row.add(star)
      flyUp(scene, star, bud, bloom)
    },
    show: (index) => void buds[index]?.setTexture(opened),
    place(viewport, ratio) {
      const tight = Math.min(step, (viewport.width - 260) / buds.length)
      row.setPosition((viewport.width / 2) * ratio, 50 * ratio)
      buds.forEach((bud, k) => bud.setPosition((k - (buds.length - 1) / 2) * tight * ratio, 0))
    },
  }
}

/** The star comes out where it is, and flies to its bud while it grows small. */
function flyUp(
  scene: Phaser.Scene,
  star: Phaser.GameObjects.Image,
  { x, y }: Point,
  arrived: () => void,
): void {
  star.setScale(0)
  scene.tweens.chain({
    targets: star,
    tweens: [
      { scale: 1, angle: -14, duration: 240, ease: 'Sine.easeOut' },
      {
        x,
        y,
        scale: 1 / flight.from,
        angle: 0,
        duration: flight.ms,
        delay: 120,
        ease: 'Sine.easeInOut',
      },
    ],
    onComplete: () => {
      star.destroy()
      arrived()
    },
  })
}
