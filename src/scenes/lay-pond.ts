/** A pond that fills the page below its bank, with a leaf to be safe on. */
import type { Point } from '../core/geometry'
import type { DrawingPorts } from './drawing-ports'
import { paintFloatingLeaf, paintPond } from './paint/pond'

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
