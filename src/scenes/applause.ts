/** Applause: the inchworm loops once and a few petals drift; over in under two seconds. */
import Phaser from 'phaser'
import type { Point } from '../core/geometry'
import { blossoms } from './paint/palette'
import { paintPetal } from './paint/flower'
import { loopSpine } from './paint/inchworm-pose'
import { painted } from './painting'
import { toScreen } from './page-fit'
import type { StageTools } from './tools'

/** Length of the inchworm when it is pleased, page units. */
const pleasedLength = 250
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
      tools.puppets.showWorm({ spine, girth: 42, mood: 'pleased', look: { x: at.x, y: at.y - 400 } })
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

function scatter(scene: Phaser.Scene, tools: StageTools, at: Point): Phaser.GameObjects.Image[] {
  const ratio = tools.pixelRatio()
  const centre = toScreen(tools.fit(), at)
  const hues = Object.values(blossoms)
  return Array.from({ length: 10 }, (_, k) => {
    const hue = hues[k % hues.length] ?? blossoms.coral
    const key = painted(scene, {
      key: `petal-${k}`,
      width: 40,
      height: 40,
      density: ratio,
      paint: (brush) => paintPetal(brush, { size: 26, colour: hue }),
    })
    const angle = (k / 10) * Math.PI * 2
    const petal = scene.add
      .image(centre.x * ratio, centre.y * ratio, key)
      .setAlpha(0.95)
      .setRotation(angle)
    scene.tweens.add({
      targets: petal,
      x: (centre.x + Math.cos(angle) * 230) * ratio,
      y: (centre.y + Math.sin(angle) * 170 + 60) * ratio,
      rotation: angle + 1.4,
      alpha: 0,
      duration: 1500,
      ease: 'Sine.easeOut',
    })
    return petal
  })
}
