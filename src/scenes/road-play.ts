/**
 * Tracing along roads: the inchworm crawls where the finger goes, a start mark waits, a guide may go ahead. What
 * the roads look like and what is done with the ink stays with the scene.
 */
import type Phaser from 'phaser'
import { lengthOf, pointAlong, type Point, type Polyline } from '../core/geometry'
import { lengthsOf } from '../core/tracing/tracing'
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
  /** A mark waits at each start; without, it comes with help. */
  readonly startMarks?: boolean
  /** No road is seen: the inchworm stays away, and who rests from a drawing as long as the roads has finished. */
  readonly unseen?: boolean
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
  /** The inchworm walks every stroke by itself and comes back; `saying` goes with each stroke. */
  walkThrough(saying: (strokeIndex: number) => Promise<void>): Promise<void>
  /** Lets the child trace; resolves when the roads are walked, or covered in any way. */
  trace(pen: RoadPen): Promise<{ readonly ink: Ink; readonly shownAgain: number }>
  /** One more step of help: the start pulses, then the way is shown, then the inchworm comes from farther. */
  help(step: number): Promise<void>
  /** Poses the inchworm; called every frame. */
  moment(timeMs: number): void
  /** Where the inchworm is. */
  walk(): Walk
  /** Where the finger is; null when it is lifted. */
  finger(): Point | null
  /** True once the trial is over; the inchworm is free for other things then. */
  isOver(): boolean
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
/** A stroke walked without a finger: time for a page unit, at the least, and at the end of all, ms. */
const walkMs = { unit: 3.4, least: 500, rest: 700 } as const
/** Drawing as long as this share of unseen roads, rested from for so long, ms, is finished. */
const finished = { share: 0.6, afterMs: 6000 } as const
/** The last of the ink is seen for so long before the trial is over, ms. */
const restMs = 350

/** Lays the start mark and puts the inchworm to the first start. */
export function roadPlay(ports: DrawingPorts, roads: Roads): RoadPlay {
  const walker = walkerOn(ports, roads)
  let shownAgain = 0
  let isOver = false
  return {
    walk: walker.walk,
    finger: walker.finger,
    walkThrough: (saying) => walkThrough(ports, roads, walker, saying),
    isOver: () => isOver,
    async demonstrate() {
      for (const line of roads.lines) await show(ports, line, ghostMs.first)
      ports.tools.sound.play('again')
    },
    async trace(pen) {
      const ink = await traced(ports, roads, walker, pen)
      isOver = true
      return { ink, shownAgain }
    },
    async help(step) {
      shownAgain += 1
      const line = roads.lines[walker.walk().strokeIndex]
      if (step >= 3) walker.widenReach()
      if (step === 1 || !line) await pulse(ports, walker)
      else await show(ports, line, ghostMs.again)
    },
    moment(timeMs) {
      if (!isOver) pose(ports.tools, roads, walker, timeMs)
    },
  }
}

/** The inchworm with the finger it follows. */
interface Walker {
  readonly mark: Phaser.GameObjects.Image
  walk(): Walk
  finger(): Point | null
  /** Goes somewhere by itself. */
  goTo(walk: Walk): void
  touched(at: Point): void
  /** The finger left; answers whether the inchworm moved with it. */
  lifted(): boolean
  widenReach(): void
}

function walkerOn(ports: DrawingPorts, { lines, corridorWidth, startMarks = true }: Roads): Walker {
  const mark = putStartMark(ports, corridorWidth)
  const { aimHelp } = ports.tools.child.accommodations
  const near = Math.max(reach.least, corridorWidth * reach.inWidths) * (1 + aimHelp)
  let walk = atStart
  let reachScale = 1
  let finger: Point | null = null
  let moved = false
  const showMark = () => {
    const start = lines[walk.strokeIndex]?.[0]
    if (start) mark.setPosition(start.x, start.y)
    mark.setVisible(startMarks && start !== undefined && walk.headAt < markedFor)
  }
  showMark()
  return {
    mark,
    walk: () => walk,
    finger: () => finger,
    goTo(next) {
      walk = next
      showMark()
    },
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
    const finish = () => {
      capture.listen(null)
      const ink = { strokes, strayContacts: capture.takeStrays() }
      void ports.pause(restMs).then(() => resolve(ink))
    }
    const finishIfRested = async () => {
      const { length } = strokes
      await ports.pause(finished.afterMs)
      if (strokes.length === length && walker.finger() === null) finish()
    }
    const isLong = () => lengthsOf(strokes.map(samplesOf)) >= finished.share * lengthsOf(roads.lines)
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
        if (isOver()) return finish()
        if (!moved) ports.missed()
        if (roads.unseen === true && isLong()) void finishIfRested()
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

async function pulse(ports: DrawingPorts, walker: Walker): Promise<void> {
  const { mark } = walker
  const { scale } = mark
  mark.setVisible(true)
  await ports.tween({ targets: mark, scale: scale * 1.5, duration: 280, yoyo: true, repeat: 2 })
  mark.setScale(scale)
  walker.goTo(walker.walk())
}

async function walkThrough(
  { tween, pause, paced }: DrawingPorts,
  { lines }: Roads,
  walker: Walker,
  saying: (strokeIndex: number) => Promise<void>,
): Promise<void> {
  for (const [strokeIndex, line] of lines.entries()) {
    const going = { headAt: 0 }
    const duration = paced(Math.max(walkMs.least, lengthOf(line) * walkMs.unit))
    const onUpdate = () => walker.goTo({ strokeIndex, headAt: going.headAt })
    await Promise.all([
      saying(strokeIndex),
      tween({ targets: going, headAt: lengthOf(line), duration, onUpdate }),
    ])
  }
  walker.goTo({ strokeIndex: lines.length, headAt: 0 })
  await pause(walkMs.rest)
  walker.goTo(atStart)
}
