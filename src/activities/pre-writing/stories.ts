/** The little story of each path: who travels it, where it leads, what stands inside. Pure; the scene only draws it. */
import {
  boundsOf,
  distance,
  distanceToPolyline,
  pointAlong,
  type Point,
  type Polyline,
} from '../../core/geometry'
import type { Dice } from '../../core/random'
import { z } from '../../core/schema'
import type { PathId } from './paths'

const placedSchema = z.object({ picture: z.string(), x: z.number(), y: z.number(), size: z.number() })

/** A story as it is laid on the page, page units. Pictures of this activity's own carry its folder in their name. */
export const storySchema = z.object({
  /** The name of the spoken line that tells it; null when nothing is said. */
  line: z.nullable(z.string()),
  /** Who travels: goes ahead as the guide, or waits here beside the start and is led. */
  friend: z.nullable(placedSchema),
  /** Where the path leads to. */
  goal: z.nullable(placedSchema),
  /** What the path runs around or between. */
  inside: z.array(placedSchema),
  /** Small plants in free places, for looks alone. */
  plants: z.array(z.object({ x: z.number(), y: z.number(), size: z.number() })),
})
export type Story = z.infer<typeof storySchema>
export type PlacedPicture = z.infer<typeof placedSchema>

interface Tale {
  readonly line?: string
  readonly friend?: string
  readonly goal?: string
  readonly inside?: readonly [string, ...string[]]
}

const snail: Tale = { line: 'snail', friend: 'snail', goal: 'house' }
const chipmunk: Tale = { line: 'chipmunk', friend: 'chipmunk', goal: 'chestnut' }
const bird: Tale = { line: 'bird', friend: 'bird', goal: 'nest' }
const rabbit: Tale = { line: 'rabbit', friend: 'rabbit', goal: 'carrot' }
const bee: Tale = { line: 'bee', friend: 'honeybee', goal: 'sunflower' }
const frog: Tale = { line: 'frog', friend: 'frog', goal: 'lotus' }

const tales: Readonly<Record<PathId, readonly [Tale, ...Tale[]]>> = {
  'vertical-line': [{ line: 'drop', friend: 'drop', goal: 'seedling' }],
  'horizontal-line': [{ line: 'ladybird', friend: 'lady-beetle', goal: 'leaf' }, snail],
  circle: [{ inside: ['sunflower'] }, { inside: ['duck'] }],
  cross: [{ inside: ['tulip', 'hibiscus', 'hibiscus', 'tulip'] }],
  'right-oblique': [chipmunk, frog],
  square: [{ inside: ['house'] }, { inside: ['gift'] }],
  'left-oblique': [frog, rabbit],
  'oblique-cross': [{ inside: ['tulip', 'tulip', 'hibiscus', 'hibiscus'] }],
  triangle: [{ inside: ['evergreen-tree'] }, { inside: ['tulip'] }],
  diamond: [{ inside: ['kite'] }, { inside: ['butterfly'] }],
  'straight-road': [snail, { line: 'hedgehog', friend: 'hedgehog', goal: 'mushroom' }],
  'wide-curve': [bird, rabbit],
  zigzag: [{ line: 'mouse', friend: 'pre-writing/mouse', goal: 'pre-writing/cheese' }, chipmunk],
  wave: [{ line: 'duck', friend: 'duck', goal: 'lotus' }, frog],
  loops: [bee, { line: 'butterfly', friend: 'butterfly', goal: 'tulip' }],
  spiral: [snail],
  'figure-eight': [
    { line: 'honey', friend: 'honeybee', goal: 'pre-writing/honey-pot', inside: ['sunflower', 'hibiscus'] },
  ],
}

/** A path on the page: what the pictures must not hide. */
interface Ground {
  readonly lines: readonly Polyline[]
  readonly corridorWidth: number
  readonly page: { readonly width: number; readonly height: number }
}

/** Size of who travels, page units. */
const friendSize = 92
/** The goal is a little wider than the road, within bounds, page units. */
const goalSize = { inRoads: 1.2, least: 104, most: 150 } as const
/** Room between a road and a picture beside it, page units. */
const gap = 8

/** One of a path's stories, laid around it. */
export function storyOf(path: PathId, ground: Ground, dice: Dice): Story {
  const tale = dice.pick(tales[path])
  const [road = []] = ground.lines
  const size = Math.max(goalSize.least, Math.min(goalSize.most, ground.corridorWidth * goalSize.inRoads))
  const end = road[road.length - 1]
  const start = pointAlong(road, 0)
  const beside = besideStart(road, ground, size)
  // A round trip ends beside its start, a little further on: clear of the inchworm, which waits behind it.
  const isRoundTrip = end !== undefined && distance(start, end) < size / 2
  const furtherOn = (by: number) => {
    const ahead = pointAlong(road, 40)
    return { x: beside.x + ((ahead.x - start.x) / 40) * by, y: beside.y + ((ahead.y - start.y) / 40) * by }
  }
  const goalAt = isRoundTrip ? furtherOn(size / 2) : end
  const friendAt = isRoundTrip ? furtherOn(size + friendSize * 0.4) : besideStart(road, ground, friendSize)
  const friend = tale.friend ? placed(tale.friend, friendAt, friendSize) : null
  const goal = tale.goal && goalAt ? placed(tale.goal, goalAt, size) : null
  const inside = insidesOf(path, ground).flatMap((place, k) => {
    const picture = tale.inside?.[k % tale.inside.length]
    return picture ? [placed(picture, place, place.size)] : []
  })
  const taken = [friend, goal, ...inside].filter((one) => one !== null)
  return { line: tale.line ?? null, friend, goal, inside, plants: plantsIn(ground, taken, dice) }
}

/** At most so many plants; a page has to stay calm. */
const mostPlants = 5
/** Height of a plant, and the free room it needs: around it, to the page's edge, and where the inchworm is pleased. */
const plant = { least: 40, most: 66, room: 62, edge: 70, apart: 190, clear: 230 } as const

/** A few plants where neither road nor picture is, nor the inchworm before the first start. */
function plantsIn({ lines, corridorWidth, page }: Ground, taken: readonly PlacedPicture[], dice: Dice) {
  const start = lines[0]?.[0]
  const isFree = (place: Point) =>
    lines.every((line) => distanceToPolyline(place, line) > corridorWidth / 2 + plant.room) &&
    taken.every((one) => distance(one, place) > one.size / 2 + plant.room) &&
    (!start || distance(start, place) > corridorWidth / 2 + 170) &&
    distance(place, { x: page.width / 2, y: page.height }) > plant.clear
  const plants: { x: number; y: number; size: number }[] = []
  for (let tries = 0; tries < 60 && plants.length < mostPlants; tries++) {
    const place = {
      x: dice.whole(plant.edge, page.width - plant.edge),
      y: dice.whole(plant.edge + 20, page.height - plant.edge),
      size: dice.whole(plant.least, plant.most),
    }
    if (isFree(place) && plants.every((other) => distance(other, place) > plant.apart)) plants.push(place)
  }
  return plants
}

/** The roomiest place beside a road's start for a picture of a size; never behind it, where the inchworm is. */
function besideStart(road: Polyline, { corridorWidth, page }: Ground, size: number): Point {
  const [start, ahead] = [pointAlong(road, 0), pointAlong(road, 40)]
  const heading = Math.atan2(ahead.y - start.y, ahead.x - start.x)
  const out = corridorWidth / 2 + size / 2 + gap
  const places = [0.25, 0.4, 0.5].flatMap((turn) =>
    [-1, 1].map((side) => {
      const angle = heading + side * turn * Math.PI
      return { x: start.x + Math.cos(angle) * out, y: start.y + Math.sin(angle) * out }
    }),
  )
  const roomAt = (place: Point) =>
    Math.min(
      distanceToPolyline(place, road) - corridorWidth / 2,
      place.x,
      page.width - place.x,
      place.y,
      page.height - place.y,
    )
  // Of equally roomy places the lower one: the inchworm's back is up.
  return places
    .sort((a, b) => b.y - a.y)
    .reduce((best, place) => (roomAt(place) > roomAt(best) + 0.5 ? place : best))
}

/** Middles of the places a path encloses, in sides of its box from its middle. */
const enclosed: Partial<Readonly<Record<PathId, readonly (readonly [number, number])[]>>> = {
  circle: [[0, 0]],
  square: [[0, 0]],
  diamond: [[0, 0]],
  triangle: [[0, 0.16]],
  cross: [
    [-0.28, -0.28],
    [0.28, -0.28],
    [-0.28, 0.28],
    [0.28, 0.28],
  ],
  'oblique-cross': [
    [0, -0.36],
    [0, 0.36],
    [-0.36, 0],
    [0.36, 0],
  ],
  'figure-eight': [
    [-0.3, 0],
    [0.3, 0],
  ],
}

/** Share of a shape's side that a picture inside it has. */
const insideShare: Partial<Readonly<Record<PathId, number>>> = {
  circle: 0.46,
  square: 0.46,
  triangle: 0.36,
  diamond: 0.34,
  cross: 0.24,
  'oblique-cross': 0.24,
}
/** Share of a loop's hole that a picture in it has. */
const holeShare = 0.62

/** The places a path encloses, with the size of a picture there. */
function insidesOf(path: PathId, { lines, corridorWidth }: Ground): (Point & { readonly size: number })[] {
  const box = boundsOf(lines.flat())
  const [long, short] = [Math.max(box.width, box.height), Math.min(box.width, box.height)]
  const share = insideShare[path]
  const size = share === undefined ? (short - corridorWidth) * holeShare : long * share
  const isUpright = box.height > box.width
  return (enclosed[path] ?? []).map(([x, y]) => ({
    x: box.x + box.width / 2 + (isUpright ? y : x) * long,
    y: box.y + box.height / 2 + (isUpright ? x : y) * long,
    size,
  }))
}

function placed(picture: string, { x, y }: Point, size: number): PlacedPicture {
  return { picture, x: Math.round(x), y: Math.round(y), size: Math.round(size) }
}
