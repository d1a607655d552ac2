/** A pond that fills the page below its bank, with a leaf to be safe on. */
import type Phaser from 'phaser'
import type { Point } from '../../../core/geometry'
import type { DrawingPorts } from '../../../scenes/drawing-ports'
import { paintWaterRings } from '../../../scenes/paint/finger-tips'
import { paintFloatingLeaf, paintPond } from '../../../scenes/paint/pond'

/** Lays the pond; all page units. */
export function layPond(
  { put, pageHeight: height }: Pick<DrawingPorts, 'put' | 'pageHeight'>,
  {
    bank,
    leafAt,
    leafAcross,
  }: { readonly bank: number; readonly leafAt: Point; readonly leafAcross: number },
): void {
  const view = { width: 1000, height }
  const water = { x: 0, y: bank, width: 1000, height: height - bank }
  put(
    { x: 0, y: 0 },
    {
      key: 'pond',
      ...view,
      origin: 'corner',
      paint: (brush) => paintPond(brush, { ...view, water, bank: 'above' }),
    },
  )
  const around = leafAcross * 1.2
  put(leafAt, {
    key: 'leaf',
    width: around,
    height: around,
    paint: (brush) => paintFloatingLeaf(brush, leafAcross),
  })
}

/** Rings on the water around somebody of a size, page units. */
export function putWaterRings(
  { put }: Pick<DrawingPorts, 'put'>,
  at: Point,
  size: number,
): Phaser.GameObjects.Image {
  const around = { width: size * 2, height: size * 2 }
  return put(at, { key: 'water-rings', ...around, paint: (brush) => paintWaterRings(brush, size) })
}
