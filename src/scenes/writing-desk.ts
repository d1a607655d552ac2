/**
 * Writing freely: a card with a model that may hide in its envelope, paper beside it, an eraser and a stamp, and
 * the inchworm watching. What the paper looks like and how the model is called stays with the scene.
 */
import type Phaser from 'phaser'
import { lengthOf, type Box, type Point, type Polyline } from '../core/geometry'
import { samplesOf, type Ink, type Stroke } from '../core/ink'
import { cardBeside, type DeskCard } from './desk-card'
import type { DrawingPorts } from './drawing-ports'
import type { InkLook } from './ink-layer'
import { pageButtons, type PageButton, type PageButtons } from './page-buttons'
import { paintDone, paintEraser } from './paint/writing-buttons'
import { crawlOver, watchFrom } from './worm-acts'

/** What is to be written, and how much of it is there to see. */
export interface DeskPlan {
  /** The model, stroke by stroke, in any unit and place. */
  readonly lines: readonly Polyline[]
  /** Numbered starts on the model. */
  readonly numbers: boolean
  readonly prompt: 'trace' | 'copy' | 'look' | 'memory'
  /** How long the model shows before it hides, ms. */
  readonly lookMs: number
  /** As long as the model is on paper, page units: with most of it, writing may be taken as finished. */
  readonly length: number
  /** Another card than the usual one beside the paper. */
  readonly card?: DeskCard
  /** What the eraser takes away; the last stroke in longer texts, where all would be too much. */
  readonly eraser?: 'everything' | 'last stroke'
  /** How long writing may pause, ms, and share of the length to be there, before it is taken as finished. */
  readonly patience?: { readonly ms: number; readonly share: number }
  readonly ink: InkLook
  /** What the card shows, for those who do not see it: `the letter`. */
  readonly thing: string
  /** Says what is to be written. */
  say(): Promise<void>
}

/** What was written. */
export interface Written {
  readonly ink: Ink
  /** How often the model was looked at again, and how often the eraser was used. */
  readonly looks: number
  readonly restarts: number
}

/** One trial of writing. */
export interface WritingDesk {
  /** Shows on the card, with the ghost hand, how it is made. */
  demonstrate(): Promise<void>
  /** Lets the child write; resolves with the stamp, or some time after the last lift. */
  write(): Promise<Written>
  /** One more step of help: the name again or a look, then how it is made. */
  help(step: number): Promise<void>
  /** Poses the inchworm; called every frame. */
  moment(timeMs: number): void
}

/** Where writing goes, for a right hand, page units. */
const paper = { from: 340, to: 945 } as const
/** The inchworm that watches, page units; `up` from the page's foot. */
const worm = { length: 190, up: 74 } as const
/** Buttons, page units. */
const button = { size: 124, up: 90, aside: 120 } as const
/** Nobody pressed the stamp: a letter is taken as finished after so long and with so much of its length. */
const usualPatience = { ms: 6000, share: 0.6 } as const

/** Left and right ends of the paper, page units. */
export function paperEnds(isLeft: boolean): readonly [number, number] {
  return isLeft ? [1000 - paper.to, 1000 - paper.from] : [paper.from, paper.to]
}

/** Sets the desk: card, envelope and buttons on a page whose paper is painted already. */
export function writingDesk(ports: DrawingPorts, plan: DeskPlan): WritingDesk {
  const things = setOut(ports, plan)
  const writing: Writing = {
    strokes: [],
    pen: null,
    lastLiftMs: null,
    isCrawling: false,
    looks: 0,
    restarts: 0,
    isOver: false,
    finish: () => undefined,
  }
  const desk: Desk = {
    ports,
    plan,
    things,
    writing,
    buttons: pageButtons(ports.hand),
  }
  desk.buttons.show([])
  return {
    demonstrate: () => demonstrate(desk),
    write: () => write(desk),
    async help(step) {
      if (step === 1 && plan.prompt === 'memory') return plan.say()
      await look(desk)
      if (step >= 2) await demonstrate(desk)
    },
    moment: (timeMs) => pose(desk, timeMs),
  }
}

interface Desk {
  readonly ports: DrawingPorts
  readonly plan: DeskPlan
  readonly things: Things
  readonly writing: Writing
  readonly buttons: PageButtons
}

/** What has been written so far, and what goes on. */
interface Writing {
  strokes: Stroke[]
  pen: Point | null
  lastLiftMs: number | null
  isCrawling: boolean
  looks: number
  restarts: number
  isOver: boolean
  finish(): void
}

/** The things on the desk and where they lie, page units. */
interface Things {
  readonly isLeft: boolean
  readonly card: DeskCard
  readonly doneAt: Point
  readonly eraserAt: Point
  showModel(shown: boolean): void
  showStamps(shown: boolean): void
}

function setOut(ports: DrawingPorts, plan: DeskPlan): Things {
  const isLeft = ports.tools.child.hand === 'left'
  const sided = (x: number, y: number) => ({ x: isLeft ? 1000 - x : x, y })
  const low = ports.pageHeight - button.up
  const card = plan.card ?? cardBeside(plan.lines, plan.numbers, isLeft)
  const places = {
    doneAt: sided(1000 - button.aside, low),
    eraserAt: sided(button.aside, low),
  }
  const room = { width: card.width + 60, height: card.height + 60 }
  const model = ports.put(card.at, { key: 'model', ...room, paint: (brush) => card.paintModel(brush) })
  const envelope = ports.put(card.at, {
    key: 'envelope',
    ...room,
    paint: (brush) => card.paintEnvelope(brush),
  })
  const stamp = (
    key: string,
    at: Point,
    paint: (brush: CanvasRenderingContext2D, size: number) => void,
  ): Phaser.GameObjects.Image =>
    ports.put(at, {
      key,
      width: button.size * 1.4,
      height: button.size * 1.4,
      paint: (brush) => paint(brush, button.size),
    })
  const stamps = [stamp('done', places.doneAt, paintDone), stamp('eraser', places.eraserAt, paintEraser)]
  const things: Things = {
    ...places,
    isLeft,
    card,
    showModel(shown) {
      model.setVisible(shown)
      envelope.setVisible(!shown)
    },
    showStamps(shown) {
      for (const one of stamps) one.setVisible(shown)
    },
  }
  things.showModel(plan.prompt !== 'memory')
  things.showStamps(false)
  return things
}

async function demonstrate({ ports, plan, things }: Desk): Promise<void> {
  things.showModel(true)
  for (const way of things.card.ways) {
    const moving = way.length > 1 ? way : [...way, ...way]
    await ports.ghost(moving, Math.max(400, lengthOf(moving) * 4))
  }
  things.showModel(plan.prompt !== 'memory')
}

async function write(desk: Desk): Promise<Written> {
  const { ports, things, writing } = desk
  const { capture } = ports.tools
  void askFor(desk)
  const done = new Promise<void>((resolve) => (writing.finish = resolve))
  offer(desk)
  capture.takeStrays()
  listen(desk)
  await done
  writing.isOver = true
  desk.buttons.show([])
  capture.listen(null)
  const ink = { strokes: writing.strokes, strayContacts: capture.takeStrays() }
  things.showStamps(false)
  things.showModel(true)
  await replay(desk)
  return { ink, looks: writing.looks, restarts: writing.restarts }
}

/** Says what is asked, and lets it be looked at for as long as the plan says. */
async function askFor({ ports, plan, things, writing }: Desk): Promise<void> {
  void plan.say()
  if (plan.prompt !== 'look') return
  things.showModel(true)
  await ports.pause(plan.lookMs)
  if (writing.isOver || writing.pen !== null || writing.strokes.length > 0) return
  things.showModel(false)
  ports.tools.sound.play('along')
  // The time before the first touch counts from the model's hiding.
  ports.tools.startClock()
}

async function look({ ports, plan, things, writing }: Desk): Promise<void> {
  things.showModel(true)
  await ports.pause(plan.lookMs)
  if (hides(plan) && !writing.isOver) things.showModel(false)
}

function listen(desk: Desk): void {
  const { ports, plan, things, writing, buttons } = desk
  const { ink } = ports.tools
  ports.listen(
    buttons.over({
      began(reading) {
        writing.pen = reading
        // Writing ends the look.
        if (hides(plan)) things.showModel(false)
        ink.begin(reading, plan.ink)
      },
      drew(reading) {
        writing.pen = reading
        ink.extend(reading)
      },
      ended(stroke) {
        writing.pen = null
        writing.strokes.push(stroke)
        writing.lastLiftMs = ports.tools.clockMs()
        offer(desk)
      },
      discarded() {
        writing.pen = null
        ink.drop()
      },
    }),
  )
}

/** The buttons that make sense now: stamp and eraser once there is ink, the envelope while it is closed. */
function offer(desk: Desk): void {
  const { ports, plan, things, writing, buttons } = desk
  const written = writing.strokes.length > 0
  const stamp = (id: string, label: string, at: Point, press: () => void): PageButton => ({
    id,
    label,
    box: around(at, button.size, button.size),
    press,
  })
  const envelope = {
    id: 'look',
    label: `Look at ${plan.thing}`,
    box: around(things.card.at, things.card.width, things.card.height),
    press: () => {
      writing.looks += 1
      void look(desk)
    },
  }
  const rubOut = () => {
    writing.restarts += 1
    rub(desk)
    ports.tools.sound.play('neutral')
    offer(desk)
  }
  const stamps = [
    stamp('done', 'Done', things.doneAt, () => writing.finish()),
    stamp('again', 'Rub out', things.eraserAt, rubOut),
  ]
  things.showStamps(written)
  buttons.show([...(hides(plan) ? [envelope] : []), ...(written ? stamps : [])])
}

function rub({ ports, plan, writing }: Desk): void {
  if (plan.eraser === 'last stroke') {
    writing.strokes.pop()
    ports.tools.ink.drop()
  } else {
    writing.strokes = []
    ports.tools.ink.clear()
  }
  writing.lastLiftMs = writing.strokes.length > 0 ? ports.tools.clockMs() : null
}

/** Whether the model may be in its envelope. */
function hides({ prompt }: DeskPlan): boolean {
  return prompt === 'look' || prompt === 'memory'
}

/** The inchworm crawls along what the child wrote, stroke after stroke. */
async function replay({ ports, writing }: Desk): Promise<void> {
  writing.isCrawling = true
  await crawlOver(ports, writing.strokes.map(samplesOf), worm.length)
  writing.isCrawling = false
}

function pose({ ports, plan, things, writing }: Desk, timeMs: number): void {
  if (writing.isCrawling) return
  const { tools, pageHeight } = ports
  const at = { x: 500, y: pageHeight - worm.up }
  const seat = { at, bodyLength: worm.length, facing: things.isLeft ? 'left' : 'right' } as const
  watchFrom(tools, seat, writing.pen ?? things.card.at, timeMs)
  const waited = writing.lastLiftMs === null ? 0 : tools.clockMs() - writing.lastLiftMs
  const length = writing.strokes.reduce((sum, stroke) => sum + lengthOf(samplesOf(stroke)), 0)
  const { ms, share } = plan.patience ?? usualPatience
  if (writing.pen === null && waited > ms && length >= share * plan.length) writing.finish()
}

function around({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}
