/** A round-topped door in a garden wall: the wall with its ivy, the room behind, the door, its dial and its key. */
import type { Box, Point } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { disc, faintly, line, oval, placed, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintBlossom, paintSmallFlower, paintTuft } from '../../../scenes/paint/scenery'

/** A wall on a page with its corner in the origin. */
export interface WallView {
  readonly width: number
  readonly height: number
  readonly door: Box
}

const colours = {
  wall: tint(palette.earth, palette.paperDeep, 0.4),
  stone: tint(palette.earth, palette.earthEdge, 0.3),
  stoneLight: tint(palette.earthLight, palette.earth, 0.5),
  frame: tint(palette.earthEdge, palette.trunk, 0.35),
  room: '#7A5C46',
  glow: '#F3CE8B',
  brass: '#E3B04B',
  brassLight: '#F6D98A',
  brassDark: '#A87424',
  door: '#6FA58C',
  doorLight: '#86B89F',
  doorDark: '#4E806A',
} as const

/** The page keeps its stitched rim, page units. */
const rim = { inset: 26, radius: 24 } as const

/** Paints the wall and the warm room behind the door. */
export function paintGardenWall(brush: Brush, { width, height, door }: WallView): void {
  brush.save()
  brush.beginPath()
  brush.roundRect(rim.inset, rim.inset, width - 2 * rim.inset, height - 2 * rim.inset, rim.radius)
  brush.clip()
  brush.fillStyle = colours.wall
  brush.fillRect(0, 0, width, height)
  paintStones(brush, width, height)
  paintGround(brush, width, height)
  traceArch(brush, grown(door, 26))
  brush.fillStyle = colours.frame
  brush.fill()
  traceArch(brush, grown(door, 16))
  brush.fillStyle = tint(colours.frame, palette.paperBright, 0.4)
  brush.fill()
  traceArch(brush, door)
  brush.fillStyle = colours.room
  brush.fill()
  brush.clip()
  const middle = { x: door.x + door.width / 2, y: door.y + door.height * 0.62 }
  for (const [share, seen] of [
    [0.62, 0.35],
    [0.46, 0.45],
    [0.3, 0.6],
  ] as const)
    faintly(brush, seen, () => disc(brush, middle.x, middle.y, door.width * share, colours.glow))
  slab(brush, door.x, door.y + door.height - 46, door.width, 60, 0, tint(colours.room, palette.wood, 0.45))
  brush.restore()
  paintIvy(brush, door)
}

/** Paints the closed door in a box with its corner in the origin. */
export function paintGardenDoor(brush: Brush, width: number, height: number): void {
  brush.save()
  traceArch(brush, { x: 0, y: 0, width, height })
  brush.clip()
  brush.fillStyle = colours.door
  brush.fillRect(0, 0, width, height)
  const planks = 6
  for (let k = 0; k < planks; k++) {
    const x = (k * width) / planks
    slab(
      brush,
      x + 5,
      -20,
      width / planks - 10,
      height + 40,
      8,
      k % 2 === 0 ? colours.doorLight : colours.door,
    )
    faintly(brush, 0.5, () => slab(brush, x - 2, 0, 4, height, 2, colours.doorDark))
  }
  for (const share of [0.22, 0.86]) {
    slab(brush, -10, height * share - 17, width * 0.46, 34, 17, tint(palette.ink, palette.woodDark, 0.35))
    for (const along of [0.08, 0.22, 0.36]) disc(brush, width * along, height * share, 6, colours.brass)
  }
  brush.lineWidth = 12
  brush.strokeStyle = colours.doorDark
  traceArch(brush, { x: 0, y: 0, width, height })
  brush.stroke()
  brush.restore()
}

/** The dial around the key, in the origin: a ring of small steps, and from where to where the key goes. */
export interface DialLook {
  readonly ring: number
  /** Degrees, 0 up, clockwise positive. */
  readonly from: number
  readonly target: number
  readonly tolerance: number
}

/** Paints the dial with a flower at the mark; the flower's bed is as wide as the mark reaches. */
export function paintDial(brush: Brush, { ring, from, target, tolerance }: DialLook): void {
  softly(brush, 10, 0.25, (grow) => disc(brush, 0, 4, ring + 26 + grow, palette.shadow))
  disc(brush, 0, 0, ring + 28, colours.brassDark)
  disc(brush, 0, 0, ring + 24, tint(palette.paperDeep, palette.woodLight, 0.5))
  disc(brush, 0, 0, ring - 30, tint(palette.woodLight, palette.wood, 0.6))
  arc(brush, ring, [from, target], 10, tint(palette.paperDeep, palette.woodDark, 0.3))
  arc(brush, ring, [target - tolerance, target + tolerance], 40, tint(palette.leaf, palette.leafPale, 0.35))
  const at = placeOn(ring, target)
  placed(brush, at, () => {
    disc(brush, 0, 0, 27, palette.paperBright)
    paintBlossom(brush, 25, blossoms.coral, palette.sun)
  })
  placed(brush, placeOn(ring, from), () => disc(brush, 0, 0, 8, tint(palette.woodDark, palette.ink, 0.2)))
}

/** Paints a brass key head around the origin, `radius` from its middle to its pointer: two wings for two fingers. */
export function paintKeyHead(brush: Brush, radius: number): void {
  const r = radius
  softly(brush, r * 0.06, 0.24, (grow) => disc(brush, 0, r * 0.04, r * 0.96 + grow, palette.shadow))
  disc(brush, 0, 0, r * 0.97, colours.brassDark)
  disc(brush, 0, -r * 0.015, r * 0.94, colours.brass)
  disc(brush, 0, -r * 0.02, r * 0.82, tint(colours.brass, colours.brassLight, 0.45))
  for (const side of [-1, 1]) {
    oval(brush, { x: side * r * 0.52, y: 0 }, r * 0.25, r * 0.34, colours.brassDark)
    oval(
      brush,
      { x: side * r * 0.52, y: r * 0.02 },
      r * 0.22,
      r * 0.31,
      tint(colours.brass, colours.brassDark, 0.35),
    )
    oval(
      brush,
      { x: side * r * 0.52, y: r * 0.05 },
      r * 0.16,
      r * 0.24,
      tint(colours.brass, colours.brassDark, 0.2),
    )
  }
  slab(brush, -r * 0.1, -r * 0.78, r * 0.2, r * 1.3, r * 0.1, colours.brassDark)
  slab(brush, -r * 0.075, -r * 0.78, r * 0.15, r * 1.26, r * 0.075, colours.brassLight)
  disc(brush, 0, 0, r * 0.17, colours.brassDark)
  disc(brush, 0, -r * 0.01, r * 0.13, colours.brassLight)
  brush.fillStyle = '#B4511E'
  brush.beginPath()
  brush.moveTo(0, -r * 0.99)
  brush.lineTo(r * 0.15, -r * 0.66)
  brush.quadraticCurveTo(0, -r * 0.74, -r * 0.15, -r * 0.66)
  brush.closePath()
  brush.fill()
}

/** Paints a small lamp around the origin for each turn: a bud, or a blossom once the turn is done. */
export function paintTurnLamp(brush: Brush, radius: number, isOpen: boolean): void {
  disc(brush, 0, 0, radius, tint(colours.doorDark, palette.ink, 0.15))
  if (isOpen) return paintBlossom(brush, radius * 0.92, blossoms.butter, palette.sun)
  disc(brush, 0, 0, radius * 0.62, tint(colours.door, palette.leafPale, 0.35))
}

/** A place on a ring, degrees from up. */
export function placeOn(ring: number, degrees: number): Point {
  const angle = ((degrees - 90) * Math.PI) / 180
  return { x: Math.cos(angle) * ring, y: Math.sin(angle) * ring }
}

function arc(brush: Brush, ring: number, [a, b]: readonly [number, number], width: number, colour: string) {
  const [from, to] = [Math.min(a, b), Math.max(a, b)].map((degrees) => ((degrees - 90) * Math.PI) / 180)
  brush.lineWidth = width
  brush.lineCap = 'round'
  brush.strokeStyle = colour
  brush.beginPath()
  brush.arc(0, 0, ring, from ?? 0, to ?? 0)
  brush.stroke()
}

function traceArch(brush: Brush, { x, y, width, height }: Box): void {
  brush.beginPath()
  brush.roundRect(x, y, width, height, [width * 0.46, width * 0.46, 14, 14])
}

function grown({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + by }
}

function paintStones(brush: Brush, width: number, height: number): void {
  const dice = diceFrom(11)
  const row = 62
  for (let k = 0; k * row < height; k++) {
    for (let x = (k % 2) * -58 - 20; x < width; x += 118) {
      if (dice.next() < 0.45) continue
      const w = 104 + dice.within(-8, 8)
      const fill = dice.next() < 0.5 ? colours.stone : colours.stoneLight
      faintly(brush, 0.55, () => slab(brush, x, k * row + 6, w, row - 14, 16, fill))
    }
  }
}

function paintGround(brush: Brush, width: number, height: number): void {
  const dice = diceFrom(23)
  slab(brush, 0, height - 92, width, 120, 0, tint(palette.hillNear, palette.paper, 0.2))
  slab(brush, 0, height - 66, width, 120, 0, tint(palette.hillNear, palette.leaf, 0.2))
  for (let x = 60; x < width - 40; x += dice.within(46, 88)) {
    placed(brush, { x, y: height - dice.within(52, 84) }, () => {
      if (dice.next() < 0.42)
        paintSmallFlower(
          brush,
          dice,
          dice.within(38, 56),
          dice.pick([blossoms.cream, blossoms.lilac, blossoms.rose]),
        )
      else paintTuft(brush, dice, dice.within(26, 40), palette.leaf)
    })
  }
}

/** Ivy climbs beside the door and over its arch. */
function paintIvy(brush: Brush, door: Box): void {
  const dice = diceFrom(5)
  for (const side of [-1, 1]) {
    const foot = side < 0 ? door.x - 48 : door.x + door.width + 48
    const top = door.y + door.height * (side < 0 ? 0.12 : 0.4)
    const stem: Point[] = []
    for (let y = door.y + door.height - 20; y > top; y -= 34)
      stem.push({ x: foot + Math.sin(y / 46) * 12, y })
    line(brush, stem, 6, tint(palette.leafDeep, palette.trunk, 0.4))
    for (const [k, at] of stem.entries()) {
      const out = k % 2 === 0 ? 1 : -1
      const leaf = tint(palette.leaf, palette.leafDeep, dice.next() * 0.6)
      const size = dice.within(15, 25)
      oval(brush, { x: at.x + out * size * 0.9, y: at.y - 6 }, size, size * 0.62, leaf, out * -0.5)
    }
  }
}
