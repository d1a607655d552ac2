/** A ring on the page that fills around a thing while it has to be held. */
import type Phaser from 'phaser'
import type { Point } from '../core/geometry'
import { okabeIto } from './paint/palette'

/** A laid ring, hidden until something is held. */
export interface HoldRing {
  /** Fills a share (0–1) of the ring around a place, page units; nothing at 0 and 1. */
  show(at: Point, radius: number, share: number): void
}

const colour = Number.parseInt(okabeIto.blue.slice(1), 16)
const width = 9

/** Lays a ring on a page. */
export function layHoldRing(scene: Phaser.Scene, page: Phaser.GameObjects.Container | null): HoldRing {
  const ring = scene.add.graphics()
  page?.add(ring)
  return {
    show(at, radius, share) {
      ring.clear()
      if (share <= 0 || share >= 1) return
      ring.lineStyle(width, colour, 0.85).beginPath()
      ring.arc(at.x, at.y, radius, -Math.PI / 2, -Math.PI / 2 + 2 * Math.PI * share)
      ring.strokePath()
    },
  }
}
