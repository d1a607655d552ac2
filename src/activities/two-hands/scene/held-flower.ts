/** A flower that is open as long as a finger holds it. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { paintHeldFlower } from './two-hands'

/** A laid flower. */
export interface HeldFlower {
  readonly bud: Phaser.GameObjects.Image
  hold(isHeld: boolean): void
}

/** Lays a flower of a size at a place, closed. */
export function layHeldFlower({ put }: Pick<DrawingPorts, 'put'>, at: Point, size: number): HeldFlower {
  const across = size * 1.4
  const flower = (isOpen: boolean) =>
    put(at, {
      key: `flower-${isOpen ? 'open' : 'closed'}`,
      width: across,
      height: across,
      paint: (brush) => paintHeldFlower(brush, size, isOpen),
    })
  const bud = flower(false)
  const open = flower(true).setVisible(false)
  return {
    bud,
    hold(isHeld) {
      open.setVisible(isHeld)
      bud.setVisible(!isHeld)
    },
  }
}
