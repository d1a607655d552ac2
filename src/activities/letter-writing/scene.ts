/** Letter post: a card with a letter that may hide in its envelope, lines to write on, and the inchworm watching. */
import type Phaser from 'phaser'
import { lengthOf, pointAlong, type Box, type Point, type Polyline } from '../../core/geometry'
import { samplesOf, type Stroke } from '../../core/ink'
import { ruledLines } from '../../core/letters/ruling'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import type { InkLook } from '../../scenes/ink-layer'
import { pageButtons, type PageButton, type PageButtons } from '../../scenes/page-buttons'
import { crawlSpine, restingSpine } from '../../scenes/paint/inchworm-pose'
import { fittedInto, paintEnvelope, paintLetterCard } from '../../scenes/paint/letter-card'
import { okabeIto } from '../../scenes/paint/palette'
import { paintRuledLines } from '../../scenes/paint/ruling'
import { paintDone, paintEraser } from '../../scenes/paint/writing-buttons'
import { pageHeight, type LetterResponse, type LetterTrial } from './trial'

/** The card, page units; it lies on the side away from the writing hand. */
const card = { width: 250, height: 300, aside: 175, y: 330 } as const
/** Where writing goes, for a right hand. */
const paper = { from: 340, to: 945 } as const
/** The inchworm that watches, page units. */
const worm = { girth: 34, length: 190, y: 706 } as const
/** Buttons, page units. */
const button = { size: 124, y: 690, aside: 120 } as const
/** Nobody pressed the stamp: a letter is taken as finished after this long, ms. */
const finishedAfterMs = 6000
/** The inchworm crawls over what was written in this time, ms. */
const crawlMs = 1500

/** The scene of one sitting. */
export default class LetterWritingScene extends ActivityScene<LetterTrial, LetterResponse> {
  protected readonly pageHeight = pageHeight
  private trial: LetterTrial | null = null
  private letter: Phaser.GameObjects.Image | null = null
  private envelope: Phaser.GameObjects.Image | null = null
  private stamps: readonly Phaser.GameObjects.Image[] = []
  private buttons: PageButtons | null = null
  private strokes: Stroke[] = []
  private pen: Point | null = null
  private lastLiftMs: number | null = null
  private isOver = false
  private finish: () => void = () => undefined
  private crawl: { readonly line: Polyline; at: number } | null = null

  protected lay(trial: LetterTrial): void {
    this.trial = trial
    this.strokes = []
    this.pen = null
    this.lastLiftMs = null
    this.crawl = null
    this.isOver = false
    const [from, to] = this.paperEnds()
    this.put(
      { x: 0, y: 0 },
      {
        key: 'lines',
        width: 1000,
        height: pageHeight,
        origin: 'corner',
        paint: (brush) => paintRuledLines(brush, ruledLines(trial.rulingPreset, trial.ruling), from, to),
      },
    )
    const room = { width: card.width + 60, height: card.height + 60 }
    const lines = trial.strokes.map(({ line }) => line)
    this.letter = this.put(this.cardAt(), {
      key: 'letter',
      ...room,
      paint: (brush) => paintLetterCard(brush, card, lines, trial.arrows),
    })
    this.envelope = this.put(this.cardAt(), {
      key: 'envelope',
      ...room,
      paint: (brush) => paintEnvelope(brush, card),
    })
    this.stamps = [
      this.putStamp('done', this.doneAt(), paintDone),
      this.putStamp('eraser', this.eraserAt(), paintEraser),
    ]
    this.showLetter(trial.prompt !== 'memory')
    this.showStamps(false)
    this.buttons = pageButtons(this.tools.mirror)
    this.buttons.show([])
  }

  protected async demonstrate(trial: LetterTrial): Promise<void> {
    this.showLetter(true)
    for (const way of this.linesOnCard(trial)) {
      const moving = way.length > 1 ? way : [...way, ...way]
      await this.ghost(moving, Math.max(400, lengthOf(moving) * 4))
    }
    this.showLetter(trial.prompt !== 'memory')
  }

  protected async play(trial: LetterTrial, turn: Turn): Promise<LetterResponse> {
    let restarts = 0
    let looks = 0
    void this.askFor(trial)
    const done = new Promise<void>((resolve) => (this.finish = resolve))
    const rubOut = () => {
      restarts += 1
      this.strokes = []
      this.lastLiftMs = null
      this.tools.ink.clear()
      this.tools.sound.play('neutral')
      this.offer(trial, { rubOut, look })
    }
    const look = () => {
      looks += 1
      void this.look(trial)
    }
    this.offer(trial, { rubOut, look })
    this.tools.capture.takeStrays()
    this.write(trial, () => this.offer(trial, { rubOut, look }))
    await done
    this.isOver = true
    this.buttons?.show([])
    this.tools.capture.listen(null)
    const ink = { strokes: this.strokes, strayContacts: this.tools.capture.takeStrays() }
    this.showStamps(false)
    this.showLetter(true)
    await this.crawlOver(this.strokes)
    void turn
    return { ink, looks, restarts }
  }

  protected async help(trial: LetterTrial, step: number): Promise<void> {
    if (step === 1 && trial.prompt === 'memory') {
      await this.sayName(trial)
      return
    }
    await this.look(trial)
    if (step >= 2) await this.demonstrate(trial)
  }

  protected override askAgain(trial: LetterTrial): Promise<void> {
    return this.sayName(trial)
  }

  protected override moment(timeMs: number): void {
    if (!this.trial) return
    if (this.crawl) {
      const { line, at } = this.crawl
      const phase = (at / (worm.length * 0.55) + 1) % 1
      const look = pointAlong(line, at + 60)
      this.tools.puppets.showWorm({
        spine: crawlSpine(line, at, phase, worm.length * 0.8),
        girth: worm.girth * 0.9,
        mood: 'awake',
        look,
      })
      return
    }
    const breath = this.tools.calm ? 0 : Math.sin(timeMs / 700) * 2
    const seat = {
      at: { x: 500, y: worm.y + breath },
      bodyLength: worm.length,
      facing: this.isLeft() ? 'left' : 'right',
    } as const
    this.tools.puppets.showWorm({
      spine: restingSpine(seat),
      girth: worm.girth,
      mood: 'awake',
      look: this.pen ?? this.cardAt(),
    })
    const waited = this.lastLiftMs === null ? 0 : this.tools.clockMs() - this.lastLiftMs
    if (this.pen === null && waited > finishedAfterMs && this.isAsLongAsTheLetter()) this.finish()
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: 690 }
  }

  /** Says which letter it is, and lets it be looked at for as long as the challenge says. */
  private async askFor(trial: LetterTrial): Promise<void> {
    void this.sayName(trial)
    if (trial.prompt !== 'look') return
    this.showLetter(true)
    await this.pause(trial.lookMs)
    if (this.trial !== trial || this.pen !== null || this.strokes.length > 0) return
    this.showLetter(false)
    this.tools.sound.play('along')
    // The time before the first touch counts from the model's hiding.
    this.tools.startClock()
  }

  private async look(trial: LetterTrial): Promise<void> {
    this.showLetter(true)
    await this.pause(trial.lookMs)
    if (this.trial === trial && trial.prompt !== 'copy' && !this.isOver) this.showLetter(false)
  }

  private write(trial: LetterTrial, changed: () => void): void {
    let pressed: PageButton | null = null
    const ink = inkLook(trial)
    this.listen({
      began: (reading) => {
        pressed = this.buttons?.at(reading, 8) ?? null
        if (pressed) return
        this.pen = reading
        // Writing ends the look.
        if (trial.prompt !== 'copy') this.showLetter(false)
        this.tools.ink.begin(reading, ink)
      },
      drew: (reading) => {
        if (pressed) return
        this.pen = reading
        this.tools.ink.extend(reading)
      },
      ended: (stroke) => {
        this.pen = null
        if (pressed) {
          const last = samplesOf(stroke).at(-1)
          const still = last && !stroke.interrupted && this.buttons?.at(last, 30) === pressed
          const { press } = pressed
          pressed = null
          if (still) press()
          return
        }
        this.strokes.push(stroke)
        this.lastLiftMs = this.tools.clockMs()
        changed()
      },
      discarded: () => {
        this.pen = null
        if (!pressed) this.tools.ink.drop()
        pressed = null
      },
    })
  }

  /** The buttons that make sense now: stamp and eraser once there is ink, the envelope while it is closed. */
  private offer(trial: LetterTrial, { rubOut, look }: { rubOut(): void; look(): void }): void {
    const written = this.strokes.length > 0
    this.showStamps(written)
    const envelope = {
      id: 'look',
      label: 'Look at the letter',
      box: around(this.cardAt(), card.width, card.height),
      press: look,
    }
    const done = {
      id: 'done',
      label: 'Done',
      box: around(this.doneAt(), button.size, button.size),
      press: () => this.finish(),
    }
    const eraser = {
      id: 'again',
      label: 'Rub out',
      box: around(this.eraserAt(), button.size, button.size),
      press: rubOut,
    }
    this.buttons?.show([...(trial.prompt === 'copy' ? [] : [envelope]), ...(written ? [done, eraser] : [])])
  }

  /** The inchworm crawls along what the child wrote, stroke after stroke. */
  private async crawlOver(strokes: readonly Stroke[]): Promise<void> {
    const lines = strokes.map(samplesOf).filter((line) => lengthOf(line) > 20)
    const total = lines.reduce((sum, line) => sum + lengthOf(line), 0)
    for (const line of lines) {
      const length = lengthOf(line)
      const crawl = { line, at: 0 }
      this.crawl = crawl
      await this.tween({ targets: crawl, at: length, duration: (crawlMs * length) / total, ease: 'Linear' })
    }
    this.crawl = null
    await this.pause(500)
  }

  private sayName({ glyph }: LetterTrial): Promise<void> {
    return this.tools.say({ ...nameOf(glyph), picture: this.brief.picture })
  }

  private isAsLongAsTheLetter(): boolean {
    const written = this.strokes.reduce((sum, stroke) => sum + lengthOf(samplesOf(stroke)), 0)
    const letter = this.trial?.strokes.reduce((sum, { line }) => sum + lengthOf(line), 0) ?? 0
    return written >= 0.6 * letter
  }

  private showLetter(shown: boolean): void {
    this.letter?.setVisible(shown)
    this.envelope?.setVisible(!shown)
  }

  private showStamps(shown: boolean): void {
    for (const stamp of this.stamps) stamp.setVisible(shown)
  }

  private putStamp(key: string, at: Point, paint: (brush: CanvasRenderingContext2D, size: number) => void) {
    const room = button.size * 1.4
    return this.put(at, { key, width: room, height: room, paint: (brush) => paint(brush, button.size) })
  }

  private linesOnCard({ strokes }: LetterTrial): Polyline[] {
    const at = this.cardAt()
    const lines = strokes.map(({ line }) => line)
    return fittedInto(lines, card.width * 0.54, card.height * 0.62).map((line) =>
      line.map(({ x, y }) => ({ x: x + at.x, y: y + at.y })),
    )
  }

  private isLeft(): boolean {
    return this.tools.child.hand === 'left'
  }

  /** A place given for a right hand, on the other side for a left one. */
  private sided(x: number): number {
    return this.isLeft() ? 1000 - x : x
  }

  private cardAt(): Point {
    return { x: this.sided(card.aside), y: card.y }
  }

  private doneAt(): Point {
    return { x: this.sided(1000 - button.aside), y: button.y }
  }

  private eraserAt(): Point {
    return { x: this.sided(button.aside), y: button.y }
  }

  private paperEnds(): readonly [number, number] {
    const [a, b] = [this.sided(paper.from), this.sided(paper.to)]
    return [Math.min(a, b), Math.max(a, b)]
  }
}

function around({ x, y }: Point, width: number, height: number): Box {
  return { x: x - width / 2, y: y - height / 2, width, height }
}

function inkLook({ ruling }: LetterTrial): InkLook {
  const height = ruling.baseline - ruling.headline
  return { colour: okabeIto.blue, width: Math.max(9, Math.min(20, height / 14)) }
}

/** How a letter or digit is called: the key of its voice line, and its words. */
function nameOf(glyph: string): { key: string; text: string } {
  if (/\d/.test(glyph)) return { key: `digit.${glyph}`, text: glyph }
  if (/[A-Z]/.test(glyph)) return { key: `capital.${glyph.toLowerCase()}`, text: `Capital ${glyph}` }
  return { key: `letter.${glyph}`, text: glyph }
}
