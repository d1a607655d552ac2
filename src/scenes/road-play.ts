/**
 * Tracing along roads: the inchworm crawls where the finger goes, a start mark waits, a guide may go ahead. What
 * the roads look like and what is done with the ink stays with the scene.
 */
import type Phaser from 'phaser'
import { lengthOf, pointAlong, type Point, type Polyline } from '../core/geometry'
import { samplesOf, type Ink, type Stroke } from '../core/ink'
import type { DrawingPorts } from './drawing-ports'
import type { InkLook } from './ink-layer'
import { paintStartDot, startColour } from './paint/corridor'
import { crawlSpine } from './paint/inchworm-pose'
import type { Reading } from './pointer-state'
import { atStart, isCovered, isWalked, walkedOn, type Walk } from './road-walk'
import type { StageTools } from './tools'

/** Roads as they lie, page units. */
export interface Roads {
  readonly lines: readonly Polyline[]
  readonly corridorWidth: number
}

/** What marks the page while the finger draws. */
export interface RoadPen {
  began(reading: Reading): void
  drew(reading: Reading): void
  /** The stroke in progress was a palm: take it off the page. */
  discarded(): void
}

/** One trial of tracing. */
export interface RoadPlay {
  /** Shows every stroke with the ghost hand. */
  demonstrate(): Promise<void>
  /** Lets the child trace; resolves when the roads are walked, or covered in any way. */
  trace(pen: RoadPen): Promise<{ readonly ink: Ink; readonly shownAgain: number }>
  /** One more step of help: the start pulses, then the way is shown, then the inchworm comes from farther. */
  help(step: number): Promise<void>
  /** Poses the inchworm; called every frame. */
  moment(timeMs: number): void
  /** Where the inchworm is. */
  walk(): Walk
}

/** The inchworm fills a third of the road: its girth as a share of the road's width, and bounds in page units. */
const girthShare = 0.34
const girthBounds = { least: 26, most: 48 } as const
/** Length of the inchworm in girths. */
const lengthInGirths = 5.6
/** How far ahead of itself the inchworm looks, page units. */
const lookAhead = 90
/** The inchworm comes to a finger this near, in road widths and page units. */
const reach = { inWidths: 0.75, least: 45 } as const
/** Time of the ghost hand for a page unit, ms: showing at first, and showing again. */
const ghostMs = { first: 2.6, again: 3, dot: 400, least: 500 } as const
/** The start stays marked until the inchworm has come so far, page units. */
const markedFor = 30
/** The last of the ink is seen for so long before the trial is over, ms. */
const restMs = 350

/** Lays the start mark and puts the inchworm to the first start. */
export function roadPlay(ports: DrawingPorts, roads: Roads): RoadPlay {
  const walker = walkerOn(ports, roads)
  let shownAgain = 0
  return {
    walk: walker.walk,
    async demonstrate() {
      for (const line of roads.lines) await show(ports, line, ghostMs.first)
      ports.tools.sound.play('again')
    },
    async trace(pen) {
      const ink = await traced(ports, roads, walker, pen)
      return { ink, shownAgain }
    },
    async help(step) {
      shownAgain += 1
      const line = roads.lines[walker.walk().strokeIndex]
      if (step >= 3) walker.widenReach()
      if (step === 1 || !line) await pulse(ports, walker.mark)
      else await show(ports, line, ghostMs.again)
    },
    moment: (timeMs) => pose(ports.tools, roads, walker, timeMs),
  }
}

/** The inchworm with the finger it follows. */
interface Walker {
  readonly mark: Phaser.GameObjects.Image
  walk(): Walk
  finger(): Point | null
  touched(at: Point): void
  /** The finger left; answers whether the inchworm moved with it. */
  lifted(): boolean
  widenReach(): void
}

function walkerOn(ports: DrawingPorts, { lines, corridorWidth }: Roads): Walker {
  const mark = putStartMark(ports, corridorWidth)
  const near = Math.max(reach.least, corridorWidth * reach.inWidths)
  let walk = atStart
  let reachScale = 1
  let finger: Point | null = null
  let moved = false
  const showMark = () => {
    const start = lines[walk.strokeIndex]?.[0]
    if (start) mark.setPosition(start.x, start.y)
    mark.setVisible(start !== undefined && walk.headAt < markedFor)
  }
  showMark()
  return {
    mark,
    walk: () => walk,
    finger: () => finger,
    touched(at) {
      finger = at
      const next = walkedOn(walk, lines, at, near, reachScale)
      walk = next.walk
      if (next.footing === 'waits') return
      moved = true
      if (next.footing === 'stroke done') ports.tools.sound.play('along')
      showMark()
    },
    lifted() {
      const hadMoved = moved
      finger = null
      moved = false
      return hadMoved
    },
    widenReach: () => (reachScale = 2),
  }
}

function traced(ports: DrawingPorts, roads: Roads, walker: Walker, pen: RoadPen): Promise<Ink> {
  const { capture } = ports.tools
  const strokes: Stroke[] = []
  capture.takeStrays()
  return new Promise((resolve) => {
    const isOver = () =>
      isWalked(walker.walk(), roads.lines) ||
      isCovered(strokes.map(samplesOf), roads.lines, roads.corridorWidth)
    ports.listen({
      began(reading) {
        pen.began(reading)
        walker.touched(reading)
      },
      drew(reading) {
        pen.drew(reading)
        walker.touched(reading)
      },
      ended(stroke) {
        strokes.push(stroke)
        const moved = walker.lifted()
        if (isOver()) {
          capture.listen(null)
          const ink = { strokes, strayContacts: capture.takeStrays() }
          void ports.pause(restMs).then(() => resolve(ink))
        } else if (!moved) ports.missed()
      },
      discarded() {
        pen.discarded()
        walker.lifted()
      },
    })
  })
}

function pose(tools: StageTools, { lines, corridorWidth }: Roads, walker: Walker, timeMs: number): void {
  const { strokeIndex, headAt } = walker.walk()
  const line = lines[strokeIndex]
  if (!line || line.length < 2) return
  const girth = girthFor(corridorWidth)
  const length = girth * lengthInGirths
  const idle = tools.calm ? 0 : 0.04 * Math.sin(timeMs / 600)
  tools.puppets.showWorm({
    spine: crawlSpine(line, headAt, (headAt / (length * 0.55) + idle + 1) % 1, length),
    girth,
    mood: 'awake',
    look: walker.finger() ?? pointAlong(line, headAt + lookAhead),
  })
}

function show(ports: DrawingPorts, line: Polyline, msPerUnit: number): Promise<void> {
  const [dot] = line
  if (line.length < 2 && dot) return ports.ghost([dot, dot], ghostMs.dot)
  return ports.ghost(line, Math.max(ghostMs.least, lengthOf(line) * msPerUnit))
}

/** A pen that marks the page in one look. */
export function plainPen({ ink }: StageTools, look: InkLook): RoadPen {
  return {
    began: (reading) => ink.begin(reading, look),
    drew: (reading) => ink.extend(reading),
    discarded: () => ink.drop(),
  }
}

function girthFor(corridorWidth: number): number {
  return Math.max(girthBounds.least, Math.min(girthBounds.most, corridorWidth * girthShare))
}

/** Wide enough to look out all round the inchworm's head. */
function putStartMark(ports: DrawingPorts, corridorWidth: number): Phaser.GameObjects.Image {
  const size = Math.max(56, girthFor(corridorWidth) * 2)
  return ports.put(
    { x: 0, y: 0 },
    {
      key: 'start',
      width: size * 1.4,
      height: size * 1.4,
      paint: (brush) => paintStartDot(brush, { at: { x: 0, y: 0 }, size, colour: startColour }),
    },
  )
}

async function pulse(ports: DrawingPorts, mark: Phaser.GameObjects.Image): Promise<void> {
  const { scale } = mark
  await ports.tween({ targets: mark, scale: scale * 1.5, duration: 280, yoyo: true, repeat: 2 })
  mark.setScale(scale)
}
