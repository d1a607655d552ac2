/** The ring that fills while a touch has to rest before it counts; nothing for children who need not hold. */
import type Phaser from 'phaser'
import type { Point } from '../core/geometry'
import { toScreen } from './page-fit'
import { okabeIto } from './paint/palette'
import type { StageTools } from './tools'

/** A ring at the finger. */
export interface PressRing {
  /** A touch landed at a place, page units. */
  press(at: Point): void
  /** It lifted, or slid away. */
  release(): void
}

/** Radius and width of the ring, CSS px: seen round a fingertip. */
const radius = 52
const width = 9

/** A ring for a child's hold duration, ms. */
export function pressRing(scene: Phaser.Scene, tools: StageTools): PressRing {
  const { holdMs } = tools.child.accommodations
  if (holdMs === 0) return { press: () => undefined, release: () => undefined }
  const ring = scene.add.graphics().setDepth(10)
  let filling: Phaser.Tweens.Tween | null = null
  const paint = (at: Point, share: number) => {
    const ratio = tools.pixelRatio()
    const { x, y } = toScreen(tools.fit(), at)
    ring.clear().lineStyle(width * ratio, colour, share < 1 ? 0.85 : 1)
    ring.beginPath()
    ring.arc(x * ratio, y * ratio, radius * ratio, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share)
    ring.strokePath()
  }
  const release = () => {
    filling?.stop()
    filling = null
    ring.clear()
  }
  return {
    press(at) {
      release()
      filling = scene.tweens.addCounter({
        from: 0,
        to: 1,
        duration: holdMs,
        onUpdate: (tween) => paint(at, tween.getValue() ?? 0),
      })
    },
    release,
  }
}

const colour = Number.parseInt(okabeIto.blue.slice(1), 16)
