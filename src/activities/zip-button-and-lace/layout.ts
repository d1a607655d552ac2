/** Where a garment and its fastenings lie on a page, as large as the hand needs. */
import type { Box, Point } from '../../core/geometry'
import { smallestMm, type PageRoom, type Touchable } from '../../core/sizes'
import { eyelet, openThings, spotAt } from './steps'
import type { FastenTrial } from './trial'
import { stopsOf } from './zipping'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface FastenLayout {
  /** Across a slider, a button and the end of a lace. */
  readonly size: number
  readonly tolerance: number
  /** The garment with who wears it: a square. */
  readonly garment: Box
  /** The way of a zip from below; empty for buttons and laces. */
  readonly line: readonly Point[]
  readonly spots: readonly { readonly id: string; readonly at: Point }[]
}

/** The garment grows no taller than this, page units. */
const tallest = 880
/** Of the garment’s height: its lowest and highest fastening. */
const span = { coat: { low: 0.88, high: 0.37 }, boot: { low: 0.76, high: 0.36 } } as const
/** Of the garment’s height: how far from its middle things lie. */
const aside = { button: 0.2, slit: 0.06, eyelet: 0.12, bend: 0.05 } as const
/** Pieces take no more of the room from one to the next, nor of the garment’s height. */
const crowding = { pitch: 0.82, height: 0.37 } as const
/** A button is pulled through its slit, and a lace end hangs out of its eyelet, by so many sizes. */
const beyond = 1.25

/** Lays a trial: who wears it stands in the middle, fastenings one above the other. */
export function layOut(trial: FastenTrial, { safe, sizes, height, unitsPerMm }: PageRoom): FastenLayout {
  const top = Math.max(safe.y, 16)
  const bottom = Math.min(safe.y + safe.height, height - 16)
  const tall = Math.min(bottom - top, tallest)
  const garment = { x: 500 - tall / 2, y: top + (bottom - top - tall) / 2, width: tall, height: tall }
  const { low, high } = trial.kind === 'laces' ? span.boot : span.coat
  const rows = trial.kind === 'laces' ? trial.number + 1 : trial.number
  const pitch = ((low - high) * tall) / Math.max(1, rows - 1)
  const most = trial.kind === 'zip' ? tall * crowding.height : pitch * crowding.pitch
  const wanted = Math.min(sizes.handle * trial.pieceSize, tall * crowding.height, most)
  const size = Math.max(wanted, smallestMm * unitsPerMm)
  const lowest = Math.min(garment.y + low * tall, bottom - size / 2)
  const highest = garment.y + high * tall
  const rowAt = (k: number) => lowest + ((highest - lowest) * k) / Math.max(1, rows - 1)
  const line = trial.kind === 'zip' ? zipLine(trial, { lowest, highest, tall }) : []
  return {
    size,
    tolerance: trial.tolerance * size,
    garment,
    line,
    spots: spotsOf(trial, { line, rowAt, tall, size }),
  }
}

/** Where a thing rests when it is at a spot: the end of a lace hangs out of its eyelet. */
export function restOf({ size, spots }: FastenLayout, thing: string, spot: string): Point {
  const at = spots.find(({ id }) => id === spot)?.at ?? { x: 500, y: 0 }
  if (!thing.startsWith('lace')) return at
  const side = at.x < 500 ? -1 : 1
  const droop = thing === 'lace-left' ? -0.3 : 0.3
  return { x: at.x + side * beyond * size, y: at.y + droop * size }
}

/** Of the garment’s height: where the fronts of a coat gape, from its middle and from its top. */
const gape = { left: 0.032, right: 0.13, top: 0.345, foot: 0.948 } as const

/** Where the fronts of a coat meet after `done` steps: from the hem to half way above the last button that is through. */
export function frontsShut({ garment, spots }: FastenLayout, done: number): Box | null {
  const through = Math.floor(done / 2)
  const at = (k: number) => spots.find(({ id }) => id === `home-${k}`)?.at.y
  const last = at(through - 1)
  if (last === undefined) return null
  const next = at(through)
  const y = next === undefined ? garment.y + gape.top * garment.height : (last + next) / 2
  return {
    x: 500 - gape.left * garment.height,
    y,
    width: (gape.left + gape.right) * garment.height,
    height: garment.y + gape.foot * garment.height - y,
  }
}

/** What is touched first: the slider, the buttons, or the two ends. */
export function touchables(trial: FastenTrial, room: PageRoom): readonly Touchable[] {
  const laid = layOut(trial, room)
  return openThings(trial, 0).map((thing) => {
    const { x, y } = restOf(laid, thing, spotAt(trial, thing, 0))
    return {
      kind: 'drag',
      box: { x: x - laid.size / 2, y: y - laid.size / 2, width: laid.size, height: laid.size },
    }
  })
}

/** Straight with two parts; every part more makes a bend. */
function zipLine(
  { number, sway }: FastenTrial,
  { lowest, highest, tall }: { readonly lowest: number; readonly highest: number; readonly tall: number },
): Point[] {
  const steps = 24
  return Array.from({ length: steps + 1 }, (_, k) => {
    const share = k / steps
    const bend = sway * aside.bend * tall * Math.sin(Math.PI * (number - 2) * share)
    return { x: 500 + bend, y: lowest + (highest - lowest) * share }
  })
}

function spotsOf(
  { kind, number }: FastenTrial,
  {
    line,
    rowAt,
    tall,
    size,
  }: {
    readonly line: readonly Point[]
    readonly rowAt: (k: number) => number
    readonly tall: number
    readonly size: number
  },
): FastenLayout['spots'] {
  if (kind === 'zip') return stopsOf(line, number).map((at, k) => ({ id: `stop-${k}`, at }))
  const rows = Array.from({ length: kind === 'laces' ? number + 1 : number }, (_, k) => k)
  if (kind === 'laces')
    return rows.flatMap((k) =>
      (['left', 'right'] as const).map((side) => ({
        id: eyelet(k, side),
        at: { x: 500 + (side === 'left' ? -1 : 1) * aside.eyelet * tall, y: rowAt(k) },
      })),
    )
  const slit = 500 - aside.slit * tall
  return rows.flatMap((k) => [
    { id: `home-${k}`, at: { x: 500 + aside.button * tall, y: rowAt(k) } },
    { id: `slit-${k}`, at: { x: slit, y: rowAt(k) } },
    { id: `through-${k}`, at: { x: slit - beyond * size, y: rowAt(k) } },
  ])
}
