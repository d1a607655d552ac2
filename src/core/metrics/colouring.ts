/** Colouring on a raster: how much of a region is coloured, how much ink went elsewhere, and how evenly it lies. */

/** Cells of a raster, row by row: 1 is set. */
export type Mask = Uint8Array

/** Counts of cells; those of several regions may be added. */
export interface ColouringCells {
  readonly target: number
  readonly ink: number
  /** Ink on the target. */
  readonly covered: number
  /** Ink that is neither on the target nor on the ring around it that forgives. */
  readonly spilled: number
}

/** What the counts come to: coverage and overspill are a pair, for flooding everything covers everything. */
export interface Colouring {
  /** Share of the target that has ink, 0–1; null without a target. */
  readonly coverage: number | null
  /** Share of the ink that went elsewhere, 0–1; null without ink. */
  readonly overspillOfInk: number | null
  /** Cells of ink elsewhere, as a share of the target. */
  readonly overspillOfTarget: number | null
  /** Overlap of ink and target: twice the common cells by the sum of both, and common cells by all cells of either. */
  readonly dice: number | null
  readonly iou: number | null
}

/** Counts ink on a target; masks have one size, `forgiven` is null where nothing is. */
export function cellsOf(target: Mask, ink: Mask, forgiven: Mask | null): ColouringCells {
  const cells = { target: 0, ink: 0, covered: 0, spilled: 0 }
  for (let k = 0; k < target.length; k++) {
    if (target[k] === 1) cells.target += 1
    if (ink[k] !== 1) continue
    cells.ink += 1
    if (target[k] === 1) cells.covered += 1
    else if (forgiven?.[k] !== 1) cells.spilled += 1
  }
  return cells
}

/** The counts of several regions together. */
export function allCells(parts: readonly ColouringCells[]): ColouringCells {
  const sum = (of: (one: ColouringCells) => number) => parts.reduce((all, one) => all + of(one), 0)
  return {
    target: sum(({ target }) => target),
    ink: sum(({ ink }) => ink),
    covered: sum(({ covered }) => covered),
    spilled: sum(({ spilled }) => spilled),
  }
}

/** Coverage and overspill from counts. */
export function colouringOf({ target, ink, covered, spilled }: ColouringCells): Colouring {
  return {
    coverage: share(covered, target),
    overspillOfInk: share(spilled, ink),
    overspillOfTarget: share(spilled, target),
    dice: share(2 * covered, target + ink),
    iou: share(covered, target + ink - covered),
  }
}

/** Tiles along each side of the box around a target. */
const tilesAcross = 8

/**
 * How unevenly a target is coloured: coefficient of variation of the share coloured of each of 8 × 8 tiles over its
 * box. 0 where all is alike, also where all is full; null where nothing is coloured. Tiles that hold little of the
 * target count by as much of it as they hold.
 */
export function unevennessOf(target: Mask, ink: Mask, width: number): number | null {
  const box = boxOf(target, width)
  if (!box) return null
  const held = new Float64Array(tilesAcross ** 2)
  const covered = new Float64Array(tilesAcross ** 2)
  for (let y = box.top; y <= box.bottom; y++) {
    for (let x: number = box.left; x <= box.right; x++) {
      const cell: number = y * width + x
      if (target[cell] !== 1) continue
      const tile =
        tileOf(y - box.top, box.bottom - box.top) * tilesAcross + tileOf(x - box.left, box.right - box.left)
      held[tile] = (held[tile] ?? 0) + 1
      if (ink[cell] === 1) covered[tile] = (covered[tile] ?? 0) + 1
    }
  }
  return variationOf(covered, held)
}

/** Coefficient of variation of the shares `part / whole`, each weighted by its whole. */
function variationOf(parts: Float64Array, wholes: Float64Array): number | null {
  const total = wholes.reduce((sum, whole) => sum + whole, 0)
  const mean = parts.reduce((sum, part) => sum + part, 0) / total
  if (mean === 0) return null
  const variance = wholes.reduce((sum, whole, k) => {
    if (whole === 0) return sum
    const share = (parts[k] ?? 0) / whole
    return sum + whole * (share - mean) ** 2
  }, 0)
  return Math.sqrt(variance / total) / mean
}

function tileOf(offset: number, span: number): number {
  return Math.floor((offset * tilesAcross) / (span + 1))
}

/** First and last columns and rows. */
interface CellBox {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The first and last column and row of the cells set; null where none is. */
function boxOf(mask: Mask, width: number): CellBox | null {
  const box = { left: width, right: -1, top: mask.length, bottom: -1 }
  for (let k = 0; k < mask.length; k++) {
    if (mask[k] !== 1) continue
    const x = k % width
    const y = (k - x) / width
    box.left = Math.min(box.left, x)
    box.right = Math.max(box.right, x)
    box.top = Math.min(box.top, y)
    box.bottom = y
  }
  return box.right < 0 ? null : box
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
