/** Where the meadow, the sign and the choices lie on a page. */
import { boundsOf, type Box, type Point } from '../../core/geometry'
import { placesIn } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'
import { hiddenIn } from './find'
import { meadowHeight } from './meadow'
import type { MeadowTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A trial as it lies on one screen, page units. */
export interface MeadowLayout {
  /** Where the figures lie; the grass goes on around it. */
  readonly field: Box
  /** Where the ground begins. */
  readonly horizon: number
  /** The board of the sign that shows what to find, and where its posts stand; null where choices do. */
  readonly sign: { readonly at: Point; readonly size: number; readonly foot: number } | null
  readonly choices: { readonly at: readonly Point[]; readonly size: number }
}

/** Pages taller than this have the meadow below the sign, or above the choices; on others they stand beside it. */
const tallPage = 900
/** Share of the room that is kept for a sign or for choices: of its width beside the meadow, of its height else. */
const besideShare = { sign: 0.23, choices: 0.36 } as const
const alongShare = { sign: 0.24, choices: 0.34 } as const
/** Between the meadow and what stands beside it, page units. */
const gap = 24
/** Largest choice and largest sign, mm: beyond it eyes have to travel. */
const largestMm = { choice: 46, sign: 62 } as const
/** The meadow's rim, and where its ground begins on a page without sky, page units: outlines lie within the rim. */
const rim = 40
const highHorizon = 78

/** Lays a trial. */
export function layOut(trial: MeadowTrial, room: PageRoom): MeadowLayout {
  const y = Math.max(room.safe.y, rim)
  const safe = { ...room.safe, y, height: Math.min(room.safe.y + room.safe.height, room.height - rim) - y }
  return room.height > tallPage ? laidAlong(trial, { ...room, safe }) : laidBeside(trial, { ...room, safe })
}

function laidAlong(trial: MeadowTrial, room: PageRoom): MeadowLayout {
  const { safe } = room
  if (trial.asks === 'where it is') {
    const above = safe.height * alongShare.sign
    const size = Math.min(above * 0.78, largestMm.sign * room.unitsPerMm)
    const field = fitted({ ...safe, y: safe.y + above + gap, height: safe.height - above - gap })
    const at = { x: safe.x + safe.width / 2, y: field.y - above / 2 - gap }
    return {
      field,
      horizon: at.y + size * 0.36,
      sign: { at, size, foot: at.y + size * 0.68 },
      choices: noChoices,
    }
  }
  const below = safe.height * alongShare.choices
  const field = fitted({ ...safe, height: safe.height - below - gap })
  const from = field.y + field.height + gap
  const box = { ...safe, y: from, height: safe.y + safe.height - from }
  return {
    field,
    horizon: Math.max(highHorizon, field.y - 10),
    sign: null,
    choices: choicesIn(box, trial, room),
  }
}

/** A model is kept clear of the arm; choices stand near the hand, so that reaching for them covers no meadow. */
function laidBeside(trial: MeadowTrial, room: PageRoom): MeadowLayout {
  const { safe } = room
  const isWhere = trial.asks === 'where it is'
  const isLeft = (trial.hand === 'left') !== isWhere
  const beside = safe.width * besideShare[isWhere ? 'sign' : 'choices']
  const rest = { ...safe, x: safe.x + (isLeft ? beside + gap : 0), width: safe.width - beside - gap }
  const field = fitted(rest)
  const column = isLeft
    ? { ...safe, width: field.x - gap - safe.x }
    : { ...safe, x: field.x + field.width + gap, width: safe.x + safe.width - field.x - field.width - gap }
  if (!isWhere) return { field, horizon: highHorizon, sign: null, choices: choicesIn(column, trial, room) }
  const size = Math.min(column.width * 0.86, safe.height * 0.5, largestMm.sign * room.unitsPerMm)
  const at = { x: column.x + column.width / 2, y: safe.y + safe.height * 0.4 }
  return { field, horizon: highHorizon, sign: { at, size, foot: at.y + size * 0.85 }, choices: noChoices }
}

/** What is touched: the hidden one, or the choices. */
export function touchables(trial: MeadowTrial, room: PageRoom): readonly Touchable[] {
  const laid = layOut(trial, room)
  const { at, size } = laid.choices
  if (trial.asks === 'which is there')
    return at.map(({ x, y }) => ({
      kind: 'tap',
      box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
    }))
  const { x, y, width, height } = hiddenBox(trial, laid)
  const by = reachOf(trial, laid, room.sizes.target)
  const grown = { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by }
  return [{ kind: 'tap', box: within(room.safe, grown) }]
}

/** How far beside its outline a tap still is on it, so that no hand needs a finer aim than `target`; page units. */
export function reachOf(trial: MeadowTrial, laid: MeadowLayout, target: number, aimHelp = 0): number {
  const { width, height } = hiddenBox(trial, laid)
  const narrow = Math.min(width, height)
  return (Math.max(narrow, target) * (1 + aimHelp) - narrow) / 2
}

/** A place of the page in the meadow, and the other way round. */
export function toMeadow({ field }: MeadowLayout, { x, y }: Point): Point {
  return { x: (x - field.x) / field.width, y: (y - field.y) / field.width }
}
export function onPage({ field }: MeadowLayout, { x, y }: Point): Point {
  return { x: field.x + x * field.width, y: field.y + y * field.width }
}

const noChoices = { at: [], size: 0 } as const

function choicesIn(box: Box, { choices }: MeadowTrial, { sizes, unitsPerMm }: PageRoom) {
  const most = Math.max(sizes.target, largestMm.choice * unitsPerMm)
  return placesIn(box, choices.length, { most, gap: Math.max(sizes.gap, 16) })
}

/** The largest meadow in a box, in its middle. */
function fitted({ x, y, width, height }: Box): Box {
  const wide = Math.min(width, height / meadowHeight)
  const high = wide * meadowHeight
  return { x: x + (width - wide) / 2, y: y + (height - high) / 2, width: wide, height: high }
}

function hiddenBox(trial: MeadowTrial, laid: MeadowLayout): Box {
  return boundsOf((hiddenIn(trial)?.outline ?? []).map((at) => onPage(laid, at)))
}

/** A box moved, and if need be cut, into another. */
function within(room: Box, box: Box): Box {
  const width = Math.min(room.width, box.width)
  const height = Math.min(room.height, box.height)
  return {
    x: Math.min(Math.max(box.x, room.x), room.x + room.width - width),
    y: Math.min(Math.max(box.y, room.y), room.y + room.height - height),
    width,
    height,
  }
}
