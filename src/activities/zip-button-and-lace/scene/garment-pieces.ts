/** The pictures on a garment that come and go: what is carried, the glow around what comes next, a warm face. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { paintButton, paintLaceEnd, paintNextGlow, paintSlider } from './fasteners'
import { laceColours, paintWearer, wearerAt, type GarmentLook } from './garment'

type Ports = Pick<DrawingPorts, 'put' | 'tween' | 'pause' | 'tools'>

/** Puts a slider, a button or the end of a lace, by its name, at a place. */
export function putPiece({ put }: Ports, id: string, at: Point, size: number): Phaser.GameObjects.Image {
  const kind = id.startsWith('lace') ? id : (id.split('-')[0] ?? id)
  return put(at, {
    key: `${kind}-${Math.round(size)}`,
    keep: true,
    width: size * 1.3,
    height: size * 1.3,
    paint: (brush) => {
      if (kind === 'slider') paintSlider(brush, size)
      else if (kind === 'button') paintButton(brush, size)
      else paintLaceEnd(brush, size, kind === 'lace-left' ? laceColours.left : laceColours.right)
    },
  })
}

/** Puts two glows, for what comes next and for where it goes; they are not seen yet. */
export function putGlows({ put }: Ports, size: number): Phaser.GameObjects.Image[] {
  return [0, 1].map(() =>
    put(
      { x: 0, y: 0 },
      {
        key: `next-${Math.round(size)}`,
        keep: true,
        width: size * 1.6,
        height: size * 1.6,
        paint: (brush) => paintNextGlow(brush, size),
      },
    ).setVisible(false),
  )
}

/** Whoever wears it is warm, and nods. */
export async function warmWearer(
  { put, tween, pause, tools }: Ports,
  { kind, box }: Pick<GarmentLook, 'kind' | 'box'>,
): Promise<void> {
  const at = wearerAt({ kind, box })
  const side = box.height * 0.46
  const warm = put(at, {
    key: 'warm',
    width: side,
    height: side,
    paint: (brush) => {
      brush.translate(-at.x, -at.y)
      paintWearer(brush, { kind, box }, true)
    },
  })
  if (!tools.calm) await tween({ targets: warm, y: at.y - box.height * 0.015, duration: 220, yoyo: true })
  await pause(500)
}
