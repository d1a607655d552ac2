/** Where the mist came back over a drawing: patches along its sides, at its corners, or anywhere. */
import { distance, lengthOf, resampleByStep, type Point, type Polyline } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { linesOf, type Figure } from '../../core/stimulus/figure'
import { leastGap } from '../../core/stimulus/floors'
import { linesGone, linesLeft, radiusFor } from '../../core/stimulus/rubbed'
import { rounded } from '../../core/stimulus/shape'
import { z } from '../../core/schema'
import type { ClosureChallenge } from './challenge'

/** Patches of mist, all equally wide; units of the box. */
export const mistSchema = z.object({
  places: z.array(z.object({ x: z.number(), y: z.number() })),
  radius: z.number(),
})
export type Mist = z.infer<typeof mistSchema>

/** What is wished of the gaps. */
export type GapWish = Pick<ClosureChallenge, 'missing' | 'where' | 'gaps'> & { readonly sizeMm: number }

/** Lines shorter than this, as eyes and spots, have no patch of their own; units of the box. */
const longLine = 0.6
/** Lines are looked at in steps so long, units of the box. */
const lookStep = 0.02
/** Lines are cut this finely, units of the box. */
const cutStep = 0.004
/** What is left between two patches and shorter than this is a speck, and goes too; units of the box. */
const shortest = 0.02
/** A bend is taken over so many steps to either side, and is felt over so many around it. */
const bendSteps = { over: 3, around: 5 } as const
/** Of all places only so large a share, those that bend most or least, may have a patch in its middle. */
const likeliest = 0.45
/** Patches keep apart by this share of the even spacing, if they can. */
const apart = 0.7

/** Lays patches of mist over a figure until the wished share of its lines is gone. */
export function mistOver(figure: Figure, wish: GapWish, dice: Dice): Mist {
  const lines = linesOf(figure)
  const long = lines.filter((line) => lengthOf(line) >= longLine)
  const length = lines.reduce((sum, line) => sum + lengthOf(line), 0)
  const share = wish.missing / 100
  const most = Math.max(1, Math.floor((share * length) / leastGap({ sizeMm: wish.sizeMm })))
  const count = Math.min(wish.gaps, most)
  const looks = inTurn(long.length > 0 ? long : lines, wish.where, dice)
  const places = spread(looks, count, (apart * length) / Math.max(1, count)).map(({ x, y }) => ({
    x: rounded(x),
    y: rounded(y),
  }))
  return { places, radius: rounded(radiusFor(lines, places, share, cutStep)) }
}

/** What of a figure is to be seen through the mist. */
export function seenThrough(figure: Figure, mist: Mist): Polyline[] {
  return linesLeft(linesOf(figure), mist, cutStep).filter((line) => lengthOf(line) >= shortest)
}

/** The share (0–1) of the length of a figure's lines that is gone. */
export function shareGone(figure: Figure, mist: Mist): number {
  const total = (lines: readonly Polyline[]) => lines.reduce((sum, line) => sum + lengthOf(line), 0)
  return 1 - total(seenThrough(figure, mist)) / total(linesOf(figure))
}

/** Places on lines, those where patches are wished first. */
function inTurn(lines: readonly Polyline[], where: ClosureChallenge['where'], dice: Dice): Point[] {
  const looks = dice.shuffle(lines.flatMap(bendsOf))
  if (where === 'anywhere') return looks.map(({ at }) => at)
  const way = where === 'corners' ? -1 : 1
  const ranked = looks.sort((a, b) => way * (a.bend - b.bend)).map(({ at }) => at)
  return ranked.slice(0, Math.ceil(ranked.length * likeliest))
}

/** How much a line bends at and around each of its places, radians. */
function bendsOf(line: Polyline): { readonly at: Point; readonly bend: number }[] {
  const places = resampleByStep(line, lookStep)
  const [first, last] = [places[0], places.at(-1)]
  const isClosed = first !== undefined && last !== undefined && distance(first, last) < 1e-6
  const count = isClosed ? places.length - 1 : places.length
  const at = (k: number) =>
    places[isClosed ? ((k % count) + count) % count : Math.max(0, Math.min(count - 1, k))]
  const turns = Array.from({ length: count }, (_, k) =>
    turnAt(at(k - bendSteps.over), at(k), at(k + bendSteps.over)),
  )
  return turns.map((_, k) => {
    let bend = 0
    for (let by = -bendSteps.around; by <= bendSteps.around; by++) {
      const there = isClosed ? (((k + by) % count) + count) % count : k + by
      bend = Math.max(bend, (turns[there] ?? 0) * (1 - Math.abs(by) / (bendSteps.around + 1)))
    }
    return { at: at(k) ?? { x: 0, y: 0 }, bend }
  })
}

function turnAt(before: Point | undefined, here: Point | undefined, after: Point | undefined): number {
  if (!before || !here || !after) return 0
  const turn =
    Math.atan2(after.y - here.y, after.x - here.x) - Math.atan2(here.y - before.y, here.x - before.x)
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)))
}

/** The first so many places that keep apart; where there is no room, they come nearer. */
function spread(places: readonly Point[], count: number, wished: number): Point[] {
  for (let least = wished; ; least *= 0.7) {
    const taken: Point[] = []
    for (const place of places) {
      if (taken.length < count && taken.every((other) => distance(other, place) >= least)) taken.push(place)
    }
    if (taken.length >= Math.min(count, places.length)) return taken
  }
}

/** What of a figure the mist hides. */
export function hiddenBy(figure: Figure, mist: Mist): Polyline[] {
  return linesGone(linesOf(figure), mist, cutStep)
}
