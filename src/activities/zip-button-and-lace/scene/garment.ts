/** A whole garment with its places: a coat to zip or button on a bear, or a boot that the inchworm lives in. */
import type { Box, Point } from '../../../core/geometry'
import { placed, type Brush } from '../../../scenes/paint/brush'
import { paintEyelet, paintRest, paintSlit } from './fasteners'
import { paintFace } from '../../../scenes/paint/inchworm-face'
import { blossoms } from '../../../scenes/paint/palette'
import { paintSnowyHills } from './snowy-hills'
import { paintWinterBoot, paintBootInside } from './winter-boot'
import { cloths, paintBearHead, paintWinterCoat } from './winter-coat'

/** What is worn, and where its places lie, page units. */
export interface GarmentLook {
  readonly kind: 'zip' | 'buttons' | 'laces'
  readonly box: Box
  readonly cloth: string
  readonly size: number
  readonly spots: readonly { readonly id: string; readonly at: Point }[]
}

/** The middle of the head, from the top of the garment, and the height of the inchworm’s head, shares of its height. */
const head = { bear: 0.155, worm: 0.16, wormSize: 0.2 } as const

/** The cloth of a coat, by its place among them. */
export function clothOf(coat: number): string {
  return cloths[coat % cloths.length] ?? cloths[0]
}

/** The colours of the two ends of laces. */
export const laceColours = { left: blossoms.coral, right: blossoms.lilac } as const

/** Paints the garment and its places on a page `height` tall; whoever wears it is cold. */
export function paintGarment(ctx: Brush, look: GarmentLook, height: number): void {
  const { kind, box, cloth, size, spots } = look
  paintSnowyHills(ctx, { width: 1000, height, stands: box })
  const inBox = { x: box.x + box.width / 2, y: box.y, scale: box.height }
  if (kind === 'laces') {
    placed(ctx, inBox, () => paintBootInside(ctx, cloth))
    paintWearer(ctx, look, false)
    placed(ctx, inBox, () => paintWinterBoot(ctx, cloth))
  } else {
    placed(ctx, inBox, () => paintWinterCoat(ctx, { cloth, open: kind === 'buttons' }))
    paintWearer(ctx, look, false)
  }
  for (const { id, at } of spots)
    placed(ctx, at, () => {
      if (id.startsWith('slit')) paintSlit(ctx, size, cloth)
      if (id.startsWith('through')) paintRest(ctx, size, cloth)
      if (id.startsWith('eyelet')) paintEyelet(ctx, Math.min(size, box.height * 0.16))
    })
}

/** Paints the head of whoever wears it. */
export function paintWearer(
  ctx: Brush,
  { kind, box }: Pick<GarmentLook, 'kind' | 'box'>,
  warm: boolean,
): void {
  const at = wearerAt({ kind, box })
  if (kind !== 'laces') return placed(ctx, { ...at, scale: box.height }, () => paintBearHead(ctx, warm))
  placed(ctx, at, () =>
    paintFace(ctx, {
      size: box.height * head.wormSize,
      heading: { x: 0, y: -1 },
      mood: warm ? 'pleased' : 'awake',
      look: { x: 0, y: 60 },
    }),
  )
}

/** Where the middle of that head is, page units. */
export function wearerAt({ kind, box }: Pick<GarmentLook, 'kind' | 'box'>): Point {
  const share = kind === 'laces' ? head.worm : head.bear
  return { x: box.x + box.width / 2, y: box.y + share * box.height }
}
