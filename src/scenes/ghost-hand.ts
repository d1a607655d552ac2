/** The ghost hand shows how it is done: it appears, presses, moves along a way and lifts. */
import type Phaser from 'phaser'
import { lengthOf, pointAlong, type Polyline } from '../core/geometry'
import type { PuppetLayer } from './puppet-layer'

/** Size of the hand, page units. */
const handSize = 150

/** Moves the hand along a way (page units) in `ms`; resolves when it has lifted. Once `isGone`, it shows no more. */
export function ghostAlong(
  scene: Phaser.Scene,
  puppets: PuppetLayer,
  way: Polyline,
  ms: number,
  isGone: () => boolean = () => false,
): Promise<void> {
  const total = lengthOf(way)
  const show = (share: number, pressed: boolean) => {
    if (!isGone()) puppets.showHand({ at: pointAlong(way, total * share), size: handSize, pressed })
  }
  show(0, false)
  return new Promise((resolve) => {
    scene.tweens.addCounter({
      from: 0,
      to: 1,
      duration: Math.max(1, ms),
      delay: 350,
      ease: 'Sine.easeInOut',
      onUpdate: (tween) => show(tween.getValue() ?? 0, true),
      onComplete: () => {
        show(1, false)
        scene.time.delayedCall(250, () => resolve())
      },
    })
  })
}
