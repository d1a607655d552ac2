/** Cut along the line: a sheet of coloured paper, scissors that follow the finger, and what the paper becomes. */
import type Phaser from 'phaser'
import {
  boundsOf,
  distance,
  lengthOf,
  partAlong,
  pointAlong,
  type Box,
  type Point,
  type Polyline,
} from '../../core/geometry'
import type { Stroke } from '../../core/ink'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import { placed, type Brush } from '../../scenes/paint/brush'
import { paintMeadowStrip } from './scene/cut-outs'
import {
  paintCuttingMat,
  paintFrame,
  paintHandPrint,
  paintPaper,
  paintPrintedLine,
  paintTurnMark,
  papers,
} from './scene/cut-paper'
import { paintHungPaper, paintWashingLine, type HungLook } from './scene/hung-paper'
import type { Seat } from '../../scenes/paint/inchworm-pose'
import { palette, tint } from '../../scenes/paint/palette'
import { openScissorPuppet, type ScissorPuppet } from './scene/scissor-puppet'
import { steadyWith, type Steady } from '../../scenes/steady'
import type { Reading } from '../../scenes/pointer-state'
import type { Contact } from '../../scenes/touch-state'
import { watchFrom } from '../../scenes/worm-acts'
import { shaftShare } from './blades'
import { layOut, pageHeight, type CutLayout } from './layout'
import { fringe, piecesOf, sheetOf } from './pieces'
import { openScissors, type Scissors } from './scissors'
import { nameOf, type CutResponse, type CutTrial } from './trial'

/** Scissors that show what they do open and close for so far, mm, in so long, ms. */
const snips = { mm: 22, ms: 900 } as const
/** Width of the cut that is seen, mm. */
const slitMm = 1.1
/** Time of the ghost hand for a page unit, ms. */
const ghostMs = 3.2
/** A hand print nobody touches is so faint. */
const restingPrint = 0.7

/** The scene of one sitting. */
export default class CutAlongTheLineScene extends ActivityScene<CutTrial, CutResponse> {
  protected readonly pageHeight = pageHeight
  private laid: CutLayout | null = null
  private scissors: Scissors | null = null
  private puppet: ScissorPuppet | null = null
  private paper: Phaser.GameObjects.Image | null = null
  private print: Phaser.GameObjects.Image | null = null
  private seat: Seat | null = null
  private travelledMm = 0
  /** What is seen of the scissors is steadied; the cut that is kept and measured is not. */
  private steady: Steady | null = null
  private seenTip: Point | null = null

  protected lay(trial: CutTrial): void {
    const laid = layOut(trial, this.room())
    const colour = colourOf(trial)
    const { aimHelp, steadying } = this.tools.child.accommodations
    const scissors = openScissors(trial, laid, aimHelp)
    this.laid = laid
    this.scissors = scissors
    this.travelledMm = 0
    this.steady = steadyWith(steadying)
    this.seenTip = null
    const mat = { x: 34, y: 30, width: 932, height: this.height() - 64 }
    this.putWhole('mat', (brush) => paintCuttingMat(brush, mat))
    this.paper = this.putWhole('paper', (brush) => paintSheet(brush, laid, colour))
    this.print = laid.pad && this.putPrint(laid.pad, colour)
    this.puppet = openScissorPuppet(this.tools, laid.handle * shaftShare, scissors.blades.pointing())
    const x = trial.hand === 'left' ? 850 : 150
    this.seat = { at: { x, y: this.height() - 32 }, bodyLength: 150, facing: x > 500 ? 'left' : 'right' }
    this.pose()
  }

  protected override promptLine(trial: CutTrial): string {
    return nameOf(trial)
  }

  /** Every paper is asked for by its own line; the first is shown as well. */
  protected override async introduce(trial: CutTrial, place: Place): Promise<void> {
    if (place.index > 0) void this.sayLine(nameOf(trial))
    await super.introduce(trial, place)
    if (trial.helper && place.index === 0) void this.sayLine('hold')
  }

  protected async demonstrate(): Promise<void> {
    await this.showLine()
  }

  protected override laidAs(): CutLayout | null {
    return this.laid
  }

  protected async play(trial: CutTrial): Promise<CutResponse> {
    const { laid, scissors } = this.lying()
    const { lines, paper, width, unitsPerMm, handle } = laid
    const done = await this.cutting(scissors, laid)
    const trueMm = this.tools.mmPerCssPx !== null
    const response = { laid: { lines, paper, width, unitsPerMm, handle }, ...done, trueMm }
    this.turnIsOver(response)
    this.tools.capture.listen(null)
    await this.fallApart(trial, laid, scissors)
    return response
  }

  protected override helpLine({ helper }: CutTrial): string {
    return helper ? 'hold' : 'help'
  }

  protected async help(_trial: CutTrial, step: number): Promise<void> {
    if (step >= 3) this.lying().scissors.widenGrab()
    if (this.print) await this.pulse(this.print)
    if (step === 1) await this.snip()
    else await this.showLine()
  }

  protected override moment(timeMs: number): void {
    if (this.seat) watchFrom(this.tools, this.seat, this.scissors?.blades.tip() ?? this.seat.at, timeMs)
    if (!this.scissors || !this.puppet) return
    const before = this.scissors.blades.tip()
    this.scissors.wait(this.tools.clockMs())
    this.drawCut(before)
    this.puppet.turn()
  }

  protected override pleasedAt(): Point {
    this.seat = null
    return { x: 500, y: this.height() - 44 }
  }

  /** Listens to all fingers until every line is cut through. */
  private cutting(scissors: Scissors, laid: CutLayout): Promise<CutDone> {
    const strokes: Stroke[] = []
    const holds: CutDone['holds'] = []
    let cutter: number | null = null
    let holder: { readonly id: number; readonly fromMs: number } | null = null
    let beside = 0
    const { aimHelp } = this.tools.child.accommodations
    const hold = (next: typeof holder) => {
      holder = next
      this.held(next !== null)
    }
    return new Promise((resolve) => {
      this.listenToTouches({
        landed: (contact) => {
          const reading = lastOf(contact)
          if (laid.pad && holder === null && isIn(laid.pad, reading, aimHelp)) {
            hold({ id: contact.id, fromMs: reading.tMs })
          } else if (cutter === null && scissors.take(reading)) {
            cutter = contact.id
            this.tools.sound.play('pick-up')
            this.beginCut()
          } else beside += 1
        },
        moved: (contact) => {
          if (contact.id !== cutter) return
          const before = scissors.blades.tip()
          scissors.lead(lastOf(contact))
          this.drawCut(before)
          this.tools.puppets.paint()
          // Whoever still touches the glass is done: every contact ends, and is kept.
          if (scissors.blades.isOver()) this.tools.touches.rest()
        },
        ended: (contact, stroke, all) => {
          if (contact.id === holder?.id) {
            const { fromMs } = holder
            // A hand that rests says nothing until it lifts; one that is taken away says nothing at all.
            const lastMs = stroke.interrupted ? Math.round(this.tools.clockMs()) : stroke.tMs.at(-1)
            holds.push({ fromMs, toMs: Math.max(fromMs, lastMs ?? fromMs) })
            hold(null)
          } else if (contact.id === cutter) {
            cutter = null
            scissors.release()
            strokes.push(stroke)
          } else if (all.length === 0 && !scissors.blades.isOver()) this.missed()
          if (scissors.blades.isOver() && cutter === null && holder === null)
            resolve({ strokes, holds, beside })
        },
      })
    })
  }

  private held(isHeld: boolean): void {
    this.lying().scissors.blades.hold(isHeld)
    this.tools.sound.play(isHeld ? 'tap' : 'put-down')
    this.print?.setAlpha(isHeld ? 1 : restingPrint)
  }

  private beginCut(): void {
    const { laid, scissors } = this.lying()
    this.tools.ink.begin(scissors.blades.tip(), { colour: slitColour, width: slitMm * laid.unitsPerMm })
  }

  /** Draws the cut to where the scissors are now; to the start of a next line they go without cutting. */
  private drawCut(before: Point): void {
    const { laid, scissors } = this.lying()
    const { blades } = scissors
    const tip = blades.tip()
    const moved = distance(before, tip)
    if (moved === 0) return
    const isCut = blades.cuts().at(-1)?.way.at(-1) === tip
    if (!isCut) this.steady?.reset()
    this.seenTip = this.steady?.follow(tip, this.tools.clockMs()) ?? tip
    if (isCut) {
      this.travelledMm += moved / laid.unitsPerMm
      this.tools.ink.extend(this.seenTip)
    } else this.tools.sound.play('along')
    this.pose()
  }

  private pose(): void {
    const { blades } = this.lying().scissors
    this.puppet?.goTo(this.seenTip ?? blades.tip(), blades.pointing(), this.travelledMm)
  }

  /** The scissors open and close where they lie. */
  private async snip(): Promise<void> {
    const before = this.travelledMm
    const onUpdate = () => this.pose()
    await this.tween({ targets: this, travelledMm: before + snips.mm, duration: snips.ms, onUpdate })
  }

  /** The ghost hand goes along what is left of the line that is up. */
  private async showLine(): Promise<void> {
    const { laid, scissors } = this.lying()
    const { blades } = scissors
    const left = leftOf(laid.lines[blades.lineIndex()]?.line ?? [], blades.tip())
    if (left.length === 0) return
    await this.ghost(left, Math.max(700, lengthOf(left) * ghostMs))
  }

  private async pulse(image: Phaser.GameObjects.Image): Promise<void> {
    await this.tween({ targets: image, scale: image.scale * 1.15, duration: 240, yoyo: true, repeat: 1 })
  }

  /** The paper falls apart along the child’s own cut, and the piece becomes what it was to be. */
  private async fallApart(trial: CutTrial, laid: CutLayout, scissors: Scissors): Promise<void> {
    const cuts = scissors.blades.cuts()
    const [cut, line] = [cuts[0], laid.lines[0]]
    const colour = colourOf(trial)
    const name = nameOf(trial)
    this.puppet?.hide()
    this.puppet = null
    this.tools.ink.clear()
    this.paper?.destroy()
    this.print?.destroy()
    if (!cut || !line) return
    if (name === 'snips') return this.growGrass(fringe(cuts, laid.paper, laid.width * 0.5), laid, colour)
    const { kept, rest } = piecesOf(cut, line, laid.paper)
    const falling = this.putWhole('rest', (brush) =>
      rest ? paintPaper(brush, rest, colour) : paintFrame(brush, sheetOf(laid.paper), kept, colour),
    )
    const box = boundsOf(kept)
    const lift = Math.min(60, Math.max(0, box.y - 60))
    const isStrip = name === 'straight' || name === 'curve' || name === 'zigzag'
    if (isStrip) this.putWhole('washing-line', (brush) => paintWashingLine(brush, box.y - lift + 6))
    const look: HungLook = { piece: kept, colour, thing: isStrip ? 'bunting' : name }
    const piece = this.putAround(box, 'piece', (brush) => paintHungPaper(brush, look))
    await Promise.all([
      this.tween({ targets: falling, y: 150, alpha: 0, duration: 800, ease: 'Sine.easeIn' }),
      this.tween({ targets: piece, y: piece.y - lift, duration: 600, ease: 'Sine.easeOut' }),
    ])
    if (!this.tools.calm) await this.tween({ targets: piece, angle: 2, duration: 300, yoyo: true })
  }

  /** The strip turns over, its snips upward, and flowers stand behind it. */
  private async growGrass(strip: Polyline, laid: CutLayout, colour: string): Promise<void> {
    const flowers = this.putWhole('flowers', (brush) => paintMeadowStrip(brush, laid.paper)).setAlpha(0)
    const grass = this.putAround(laid.paper, 'grass', (brush) => paintPaper(brush, strip, colour))
    await this.tween({ targets: grass, scaleY: -grass.scaleY, duration: 600 })
    await this.tween({ targets: flowers, alpha: 1, duration: 400 })
    await this.pause(300)
  }

  /** Puts what is painted where it lies on the page as an image that turns around its own middle. */
  private putAround(box: Box, key: string, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const room = { width: box.width + 60, height: box.height + 190 }
    return this.put(at, {
      key,
      ...room,
      paint: (brush) => placed(brush, { x: -at.x, y: -at.y }, () => paint(brush)),
    })
  }

  private putWhole(key: string, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    return this.put({ x: 0, y: 0 }, { key, width: 1000, height: this.height(), origin: 'corner', paint })
  }

  private putPrint({ x, y, width, height }: Box, colour: string): Phaser.GameObjects.Image {
    const at = { x: x + width / 2, y: y + height / 2 }
    const room = { width: width * 1.25, height: height * 1.25 }
    const print = { x: -width / 2, y: -height / 2, width, height }
    return this.put(at, {
      key: 'print',
      ...room,
      paint: (brush) => paintHandPrint(brush, print, colour),
    }).setAlpha(restingPrint)
  }

  private lying(): { readonly laid: CutLayout; readonly scissors: Scissors } {
    if (!this.laid || !this.scissors) throw new Error('no paper was laid')
    return { laid: this.laid, scissors: this.scissors }
  }
}

type CutDone = Pick<CutResponse, 'strokes' | 'holds' | 'beside'>

const slitColour = tint(palette.woodDark, palette.ink, 0.5)

/** Grass is green and the sun yellow; any other paper is as it comes. */
function colourOf({ cut, paper }: CutTrial): string {
  const papered = cut === 'snips' ? papers[4] : cut === 'circle' ? papers[1] : papers[paper]
  return papered ?? papers[0]
}

function paintSheet(brush: Brush, { paper, lines, width, marks }: CutLayout, colour: string): void {
  const sheet = sheetOf(paper)
  paintPaper(brush, sheet, colour)
  for (const { line } of lines) paintPrintedLine(brush, sheet, { way: line, width, colour })
  for (const mark of marks) paintTurnMark(brush, mark, Math.max(16, Math.min(34, width * 0.7)))
}

/** The newest reading of a contact: it landed with one. */
function lastOf({ readings }: Contact): Reading {
  const last = readings[readings.length - 1]
  if (!last) throw new Error('a contact without readings')
  return last
}

/** A hand print is felt a little beyond its rim. */
function isIn({ x, y, width, height }: Box, place: Point, aimHelp: number): boolean {
  return distance(place, { x: x + width / 2, y: y + height / 2 }) <= width * 0.65 * (1 + aimHelp)
}

/** What is left of a line from the place nearest to a point on; nothing where that is its end. */
function leftOf(line: Polyline, at: Point): Polyline {
  const total = lengthOf(line)
  const places = Array.from({ length: 101 }, (_, k) => (total * k) / 100)
  const away = places.map((along) => distance(pointAlong(line, along), at))
  const from = places[away.indexOf(Math.min(...away))] ?? 0
  return from > total * 0.97 ? [] : partAlong(line, from, total)
}
