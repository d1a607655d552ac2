/** A kitchen table seen from above: light boards, a dust of flour, a rolling pin, and a bowl of dough. */
import type { Point } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { disc, faintly, line, oval, placed, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'
import { sheetRim, withinRim } from '../../../scenes/paint/sheet'

/** The page with its corner in the origin, and the board of the model on it. */
export interface TableView {
  readonly width: number
  readonly height: number
  readonly board: { readonly at: Point; readonly width: number; readonly height: number }
}

const boards = tint(palette.woodLight, palette.paper, 0.5)
const gap = tint(palette.wood, palette.paper, 0.2)
const flour = palette.paperBright
/** One board of the table is so high, and what lies on it needs so much room, page units. */
const plank = 96
const pinRoom = 66
const bowlRoom = 104

/** Paints the table, and what lies on it where the board leaves room. */
export function paintKitchenTable(brush: Brush, view: TableView): void {
  withinRim(brush, view, () => {
    paintBoards(brush, view)
    const { at, width, height } = view.board
    const isBeside = Math.abs(at.x - view.width / 2) > 60
    const [before, after] = isBeside
      ? [at.y - height * 0.59 - sheetRim, view.height - sheetRim - at.y - height / 2]
      : [at.x - width / 2 - sheetRim, view.width - sheetRim - at.x - width / 2]
    const spot = (along: number): Point => (isBeside ? { x: at.x, y: along } : { x: along, y: at.y })
    const [first, last] = [
      sheetRim + before * 0.5,
      (isBeside ? view.height : view.width) - sheetRim - after * 0.48,
    ]
    paintFlour(brush, spot(last), isBeside ? width : height)
    if (after > pinRoom)
      placed(brush, { ...spot(last), turn: isBeside ? -0.07 : 1.45 }, () =>
        paintRollingPin(brush, Math.min(300, (isBeside ? width : height) * 0.98)),
      )
    if (before > bowlRoom) placed(brush, spot(first), () => paintBowl(brush, Math.min(150, before * 0.78)))
  })
}

/** Boards with their grain, knots here and there. */
function paintBoards(brush: Brush, { width, height }: TableView): void {
  const dice = diceFrom(41)
  slab(brush, 0, 0, width, height, 0, boards)
  for (let y = sheetRim; y < height; y += plank) {
    slab(brush, 0, y, width, plank - 3, 0, tint(boards, palette.wood, dice.within(0, 0.14)))
    slab(brush, 0, y + plank - 3, width, 3, 0, gap)
    faintly(brush, 0.3, () => {
      for (let k = 0; k < 5; k++) {
        const [x, at, long] = [
          dice.within(0, 0.8) * width,
          y + dice.within(14, plank - 14),
          dice.within(90, 260),
        ]
        line(
          brush,
          [
            { x, y: at },
            { x: x + long / 2, y: at + dice.within(-3, 3) },
            { x: x + long, y: at + dice.within(-2, 2) },
          ],
          2,
          gap,
        )
      }
    })
  }
}

function paintFlour(brush: Brush, at: Point, across: number): void {
  const dice = diceFrom(7)
  faintly(brush, 0.5, () => {
    for (let k = 0; k < 14; k++) {
      const r = dice.within(10, 34)
      const spot = { x: at.x + dice.within(-0.6, 0.6) * across, y: at.y + dice.within(-0.22, 0.22) * across }
      oval(brush, spot, r * 1.3, r * 0.7, flour, dice.within(0, 3))
    }
  })
  for (let k = 0; k < 40; k++)
    disc(
      brush,
      at.x + dice.within(-0.75, 0.75) * across,
      at.y + dice.within(-0.34, 0.34) * across,
      dice.within(1.2, 3.4),
      flour,
    )
}

/** A rolling pin around the origin, so long with its two grips. */
function paintRollingPin(brush: Brush, long: number): void {
  const [half, thick] = [long / 2, long * 0.15]
  softly(brush, 10, 0.24, (grow) =>
    slab(
      brush,
      -half - grow,
      -thick * 0.3 + 8 - grow,
      long + 2 * grow,
      thick * 0.7 + 2 * grow,
      thick,
      palette.shadow,
    ),
  )
  for (const side of [-1, 1]) {
    slab(
      brush,
      side > 0 ? half * 0.6 : -half,
      -thick * 0.2,
      half * 0.4,
      thick * 0.4,
      thick * 0.2,
      palette.woodDark,
    )
    disc(brush, side * half * 0.96, 0, thick * 0.24, palette.woodDark)
  }
  const body = { x: -half * 0.68, width: half * 1.36 }
  slab(brush, body.x, -thick / 2 + 4, body.width, thick, thick * 0.34, palette.woodDark)
  slab(brush, body.x, -thick / 2, body.width, thick, thick * 0.34, palette.wood)
  slab(brush, body.x + 8, -thick * 0.38, body.width - 16, thick * 0.26, thick * 0.13, palette.woodLight)
}

/** A bowl from above with dough in it and a wooden spoon, so wide. */
function paintBowl(brush: Brush, across: number): void {
  const r = across / 2
  const china = tint(palette.sky, palette.hillFar, 0.35)
  softly(brush, 12, 0.24, (grow) => disc(brush, 0, r * 0.1, r + grow, palette.shadow))
  disc(brush, 0, 3, r, tint(china, palette.ink, 0.25))
  disc(brush, 0, 0, r, tint(china, palette.paper, 0.35))
  disc(brush, 0, 0, r * 0.88, china)
  disc(brush, 0, r * 0.06, r * 0.8, tint(china, palette.ink, 0.14))
  oval(brush, { x: 0, y: r * 0.1 }, r * 0.66, r * 0.6, tint(palette.earth, palette.paper, 0.25), 0.3)
  oval(brush, { x: -r * 0.1, y: 0 }, r * 0.46, r * 0.36, tint(palette.earthLight, palette.paper, 0.4), 0.3)
  placed(brush, { x: r * 0.2, y: -r * 0.1, turn: 0.9 }, () => {
    slab(brush, -r * 0.07, -r * 1.25, r * 0.14, r * 1.2, r * 0.07, palette.woodDark)
    oval(brush, { x: 0, y: r * 0.05 }, r * 0.17, r * 0.24, palette.woodDark)
    oval(brush, { x: -r * 0.02, y: r * 0.02 }, r * 0.12, r * 0.18, palette.wood)
  })
}
