/** Applause: the inchworm loops once and petals are thrown; over in under two seconds. */
import Phaser from 'phaser'
import type { Point } from '../core/geometry'
import { blossoms, palette } from './paint/palette'
import { paintPetal } from './paint/flower'
import { loopSpine } from './paint/inchworm-pose'
import { painted } from './painting'
import { toScreen } from './page-fit'
import type { StageTools } from './tools'

/** Length of the inchworm when it is pleased, page units. */
const pleasedLength = 225
const loopMs = 1100

/** An applause that can be cut short. */
export interface Applause {
  readonly over: Promise<void>
  stop(): void
}

/** Plays the applause around a place on the page. */
export function applause(scene: Phaser.Scene, tools: StageTools, at: Point): Applause {
  const petals = tools.calm ? [] : scatter(scene, tools, at)
  let done: () => void = () => undefined
  const over = new Promise<void>((resolve) => (done = resolve))
  const loop = scene.tweens.addCounter({
    from: 0,
    to: 1,
    duration: loopMs,
    ease: 'Sine.easeInOut',
    onUpdate: (tween) => {
      const spine = loopSpine({ at, bodyLength: pleasedLength, facing: 'right' }, tween.getValue() ?? 0)
      tools.puppets.showWorm({ spine, girth: 40, mood: 'pleased', look: { x: at.x, y: at.y - 400 } })
    },
    onComplete: () => done(),
  })
  return {
    over,
    stop() {
      loop.stop()
      for (const petal of petals) petal.destroy()
    },
  }
}

/** What is thrown: petals and leaves, each size in CSS px. */
const thrown = [
  { colour: blossoms.coral, size: 44 },
  { colour: palette.leaf, size: 34 },
  { colour: palette.sun, size: 38 },
  { colour: blossoms.lilac, size: 46 },
  { colour: palette.leafDeep, size: 30 },
  { colour: blossoms.rose, size: 40 },
] as const
const count = 22

/** Petals fly up all around, share of the screen's shorter side, and sink while they fade. */
function scatter(scene: Phaser.Scene, tools: StageTools, at: Point): Phaser.GameObjects.Image[] {
  const ratio = tools.pixelRatio()
  const centre = toScreen(tools.fit(), at)
  const { width, height } = tools.viewport()
  const reach = Math.min(width, height) * 0.36
  return Array.from({ length: count }, (_, k) => {
    const { colour, size } = thrown[k % thrown.length] ?? thrown[0]
    const key = painted(scene, {
      key: `petal-${k % thrown.length}`,
      width: size * 1.2,
      height: size * 1.2,
      density: ratio,
      keep: true,
      paint: (brush) => paintPetal(brush, { size, colour }),
    })
    const angle = (k / count) * Math.PI * 2
    const far = reach * (0.55 + (0.45 * ((k * 7) % count)) / count)
    const up = {
      x: centre.x + Math.cos(angle) * far,
      y: centre.y + Math.sin(angle) * far * 0.8 - reach * 0.2,
    }
    const petal = scene.add
      .image(centre.x * ratio, centre.y * ratio, key)
      .setRotation(angle)
      .setScale(0.4)
    scene.tweens.chain({
      targets: petal,
      tweens: [
        {
          x: up.x * ratio,
          y: up.y * ratio,
          scale: 1,
          rotation: angle + 1.2,
          duration: 620,
          ease: 'Cubic.easeOut',
        },
        {
          y: (up.y + reach * 0.4) * ratio,
          rotation: angle + 2.4,
          alpha: 0,
          duration: 1080,
          ease: 'Sine.easeIn',
        },
      ],
    })
    return petal
  })
}
