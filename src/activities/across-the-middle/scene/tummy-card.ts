/** A card that shows how a tablet stands: seen from above, its middle in front of the tummy. */
import { disc, faintly, line, oval, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** Paints the card around the origin, `size` high and as wide. */
export function paintTummyCard(brush: Brush, size: number): void {
  const s = size / 400
  brush.save()
  brush.scale(s, s)
  softly(brush, 16, 0.3, (grow) =>
    slab(brush, -190 - grow, -190 - grow, 380 + 2 * grow, 386 + 2 * grow, 36, palette.shadow),
  )
  slab(brush, -190, -190, 380, 380, 36, palette.paperBright)
  slab(brush, -172, -172, 344, 344, 26, tint(palette.leafPale, palette.paper, 0.4))
  paintTablet(brush)
  paintChild(brush)
  for (let y = -150; y < 62; y += 22) disc(brush, 0, y, 5, palette.inkSoft)
  brush.restore()
}

function paintTablet(brush: Brush): void {
  faintly(brush, 0.2, () => slab(brush, -104, -144, 208, 140, 16, palette.shadow))
  slab(brush, -104, -150, 208, 140, 16, palette.ink)
  slab(brush, -94, -140, 188, 120, 8, tint(palette.hillNear, palette.paper, 0.5))
  slab(brush, -16, -140, 32, 120, 0, tint(palette.sky, '#8CC4CF', 0.35))
}

/** Shoulders, arms towards the tablet, the tummy with its button, and the hair. */
function paintChild(brush: Brush): void {
  const shirt = okabeIto.skyBlue
  const skin = tint(palette.wood, palette.paperBright, 0.25)
  for (const side of [-1, 1]) {
    line(
      brush,
      [
        { x: side * 74, y: 108 },
        { x: side * 112, y: 56 },
        { x: side * 74, y: 8 },
      ],
      38,
      shirt,
    )
    disc(brush, side * 72, 4, 21, skin)
  }
  oval(brush, { x: 0, y: 102 }, 104, 52, tint(shirt, palette.ink, 0.08))
  oval(brush, { x: 0, y: 94 }, 98, 48, shirt)
  disc(brush, 0, 68, 8, palette.paperBright)
  disc(brush, 0, 118, 50, tint(palette.woodDark, palette.ink, 0.25))
  faintly(brush, 0.5, () => oval(brush, { x: -12, y: 104 }, 20, 12, palette.woodDark, -0.4))
}
