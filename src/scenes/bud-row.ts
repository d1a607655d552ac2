/** A row of buds at the top: one for each trial of the sitting; each opens when its trial is safely kept. */
import type Phaser from 'phaser'
import type { Viewport } from './page-fit'
import { disc } from './paint/brush'
import { paintStar } from './paint/flower'
import { okabeIto, palette } from './paint/palette'
import { painted } from './painting'

/** Room for one bud, CSS px. */
const step = 46

/** An open row. */
export interface BudRow {
  /** Plants closed buds until there are so many. */
  grow(count: number): void
  /** Opens a bud with a small movement. */
  open(index: number): void
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
    open(index) {
      const bud = buds[index]
      if (!bud) return
      bud.setTexture(opened).setScale(0.4)
      scene.tweens.add({ targets: bud, scale: 1, duration: 260, ease: 'Sine.easeOut' })
    },
    show: (index) => void buds[index]?.setTexture(opened),
    place(viewport, ratio) {
      const tight = Math.min(step, (viewport.width - 260) / buds.length)
      row.setPosition((viewport.width / 2) * ratio, 50 * ratio)
      buds.forEach((bud, k) => bud.setPosition((k - (buds.length - 1) / 2) * tight * ratio, 0))
    },
  }
}
