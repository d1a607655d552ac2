/** Outlines that everybody knows, as of biscuit cutters: drawn by hand as a few places, made into curves once. */
import { signedArea, type Point } from '../geometry'
import { cutoutForms, type CutoutForm } from './shape'

/** All cover so much of the box, so that none stands out by its size. */
const area = 0.3
/** Points of a curve between two places. */
const pieces = 5

/** The outline of a form, upright, around the middle of its area, units of the box. */
export function formOutline(form: CutoutForm): readonly Point[] {
  return outlines.get(form) ?? []
}

/** Places of an outline within −1…1, numbers in pairs; `c` after a pair makes it a corner. */
const places: Readonly<Record<CutoutForm, string>> = {
  heart: '0 -.48 c .34 -.86 .84 -.74 .95 -.22 .58 .4 0 .95 c -.58 .4 -.95 -.22 -.84 -.74 -.34 -.86',
  star: '0 -1 c .33 -.45 c .95 -.31 c .53 .17 c .59 .81 c 0 .56 c -.59 .81 c -.53 .17 c -.95 -.31 c -.33 -.45 c',
  moon: '.58 -.82 c .05 -.98 -.62 -.78 -.98 -.1 -.82 .55 -.25 .96 .4 .9 .72 .66 c .2 .5 -.1 0 .1 -.55',
  fish: '-1 .04 -.7 -.4 -.3 -.6 c .02 -.95 .42 -.86 c .36 -.4 .62 -.12 c 1 -.5 c .92 0 1 .5 c .62 .16 c .3 .52 -.2 .66 -.7 .46',
  fir: '0 -1 c .5 -.38 c .3 -.36 c .74 .2 c .44 .2 c .94 .76 c .2 .76 c .2 1 c -.2 1 c -.2 .76 c -.94 .76 c -.44 .2 c -.74 .2 c -.3 -.36 c -.5 -.38 c',
  house:
    '-.95 -.08 c 0 -.95 c .34 -.62 c .34 -.92 c .64 -.92 c .64 -.36 c .95 -.08 c .74 -.08 c .74 .9 c -.74 .9 c -.74 -.08 c',
  mushroom:
    '-1 .1 c -.86 -.5 -.4 -.9 .4 -.9 .86 -.5 1 .1 c .36 .14 c .44 .6 .34 .94 c -.34 .94 c -.44 .6 -.36 .14 c',
  boot: '-.56 -.88 c .2 -.88 c .16 -.3 .3 .06 .8 .2 1 .56 .94 .94 c -.6 .94 c -.5 0',
  duck: '-1 -.42 c -.76 -.54 -.66 -.86 -.34 -.98 -.02 -.8 0 -.38 .3 -.2 .7 -.26 1 -.56 c .98 0 .7 .56 .15 .8 -.4 .74 -.72 .36 -.6 -.06 -.74 -.3 c',
  drop: '0 -.94 c .3 -.42 .68 .12 .62 .66 0 .98 -.62 .66 -.68 .12 -.3 -.42',
  cloud:
    '-.8 .56 -1 .2 -.72 -.14 c -.62 -.56 -.2 -.78 .2 -.62 .4 -.3 c .76 -.34 .96 -.02 .98 .34 .72 .58 0 .56',
  flower:
    '0 -.98 .42 -.72 .36 -.36 c .76 -.5 .98 -.06 .6 .16 c .86 .56 .4 .9 .02 .5 c -.4 .9 -.86 .56 -.6 .16 c -.98 -.06 -.76 -.5 -.36 -.36 c -.42 -.72',
  butterfly:
    '0 -.34 c .4 -.86 .9 -.8 .92 -.3 .6 .06 c .82 .4 .62 .86 .24 .72 0 .4 c -.24 .72 -.62 .86 -.82 .4 -.6 .06 c -.92 -.3 -.9 -.8 -.4 -.86',
  cat: '-.86 -.96 c -.4 -.6 0 -.66 .4 -.6 .86 -.96 c .96 -.2 .86 .4 .4 .82 0 .9 -.4 .82 -.86 .4 -.96 -.2',
  bell: '0 -.98 .34 -.82 .54 -.36 .56 .2 .9 .64 c .26 .68 c .2 .9 0 .98 -.2 .9 -.26 .68 c -.9 .64 c -.56 .2 -.54 -.36 -.34 -.82',
  cup: '-.8 -.74 c .42 -.74 c .46 -.46 c .9 -.52 1 -.06 .8 .34 .36 .4 c .2 .8 c -.58 .8 c',
}

interface Place extends Point {
  readonly corner: boolean
}

const outlines: ReadonlyMap<CutoutForm, readonly Point[]> = new Map(
  cutoutForms.map((form) => [form, inTheMiddle(curveThrough(placesIn(places[form])))]),
)

function placesIn(text: string): Place[] {
  const words = text.split(' ')
  return words.flatMap((word, k) => {
    const isX = word !== 'c' && words.slice(0, k).filter((before) => before !== 'c').length % 2 === 0
    return isX ? [{ x: Number(word), y: Number(words[k + 1]), corner: words[k + 2] === 'c' }] : []
  })
}

/** A closed curve through places (Catmull–Rom) that stops and starts anew at corners. */
function curveThrough(all: readonly Place[]): Point[] {
  const at = (k: number) => all[((k % all.length) + all.length) % all.length] ?? { x: 0, y: 0, corner: true }
  return all.flatMap((from, k) => {
    const to = at(k + 1)
    if (from.corner && to.corner) return [from]
    const before = from.corner ? from : at(k - 1)
    const after = to.corner ? to : at(k + 2)
    return Array.from({ length: pieces }, (_, step) => onCurve([before, from, to, after], step / pieces))
  })
}

function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const mix = (p: number, q: number, r: number, s: number) =>
    q + (t / 2) * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}

/** Brought to its area, with the middle of the area in the origin. */
function inTheMiddle(outline: readonly Point[]): Point[] {
  const doubled = 2 * signedArea(outline)
  let [x, y] = [0, 0]
  let last = outline[outline.length - 1]
  for (const point of outline) {
    if (last) {
      const cross = last.x * point.y - point.x * last.y
      x += ((last.x + point.x) * cross) / 3 / doubled
      y += ((last.y + point.y) * cross) / 3 / doubled
    }
    last = point
  }
  const scale = Math.sqrt((2 * area) / Math.abs(doubled))
  return outline.map((point) => ({ x: (point.x - x) * scale, y: (point.y - y) * scale }))
}
