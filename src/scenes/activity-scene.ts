/**
 * What every activity's scene shares: a sheet in the meadow, a turn for the child, help that grows, buds that
 * fill up. A scene neither scores nor saves; it takes a trial and gives back what the child did.
 */
import type { ActivityStrings } from '../core/activity'
import { moreAssistance, type Assistance } from '../core/assistance'
import type { Point } from '../core/geometry'
import type { PointerKind, Stroke } from '../core/ink'
import type { Place, Presented } from '../core/sitting'
import { applause } from './applause'
import { budRow, type BudRow } from './bud-row'
import { pageWidth, toScreen } from './page-fit'
import { PageScene } from './page-scene'
import type { StageTools } from './tools'
import type { DrawingPorts } from './drawing-ports'
import type { HandPorts } from './hand-ports'
import type { StrokeListener } from './ink-capture'
import { pressRing } from './press-ring'
import { steadied } from './steadied'
import type { TouchListener } from './touches'

/** The words of an activity and where its pictures lie. */
export interface SceneBrief {
  readonly activityId: string
  readonly strings: ActivityStrings
  /** Url of the activity's thumbnail, the picture twin of its prompt. */
  readonly picture: string
}

/** The child's turn at one trial. */
export interface Turn {
  readonly place: Place
  /** Milliseconds since the trial was painted. */
  nowMs(): number
  /** Notes that help was given; the most given counts. */
  helped(assistance: Assistance): void
}

/** After this long without a touch, help is offered, ms. */
const idleMs = 9000

/** How far above the inchworm the star of a finished try comes out, page units. */
const starAbove = 150

/** What each step of help is recorded as. Nobody touches the child: hand over hand is for an adult to note. */
const helpSteps: readonly Assistance[] = ['reminded', 'shown', 'shown']

/** The scene of an activity. One instance plays one sitting. */
export abstract class ActivityScene<Trial, Response> extends PageScene {
  protected readonly brief: SceneBrief
  private buds: BudRow | null = null
  private assistance: Assistance = 'on one’s own'
  private helpGiven = 0
  private lastTouchMs = 0
  private helping = false
  private showing = 0
  private pointer: PointerKind = 'touch'
  private currentTurn: Turn | null = null
  private currentTrial: Trial | null = null
  private settled: Response | null = null
  private misses = 0

  constructor(tools: StageTools, brief: SceneBrief) {
    super(tools)
    this.brief = brief
  }

  /** Puts the trial on the page. Called before every trial; the page is empty, and no inchworm on it. */
  protected abstract lay(trial: Trial): void | Promise<void>
  /** Shows with the ghost hand how it is done, touching nothing. */
  protected abstract demonstrate(trial: Trial): Promise<void>
  /** Waits for the child and answers with what was done; listens through `listen`. */
  protected abstract play(trial: Trial, turn: Turn): Promise<Response>
  /** One more step of help, from 1; the base has already said the help prompt. */
  protected abstract help(trial: Trial, step: number): Promise<void>
  /** How the trial lies on this screen, as far as a scripted child or an assistive tool has to know it. */
  protected laidAs(): unknown {
    return null
  }
  /** Called every frame. */
  protected moment(_timeMs: number): void {
    // Most scenes only move in answer to a hand.
  }

  override update(): void {
    this.moment(this.time.now)
    this.tools.puppets.paint()
    const resting = this.helping || this.showing > 0
    if (this.currentTurn && !resting && this.tools.clockMs() - this.lastTouchMs > idleMs)
      void this.offerHelp()
  }

  override relaid(): void {
    super.relaid()
    this.buds?.place(this.tools.viewport(), this.tools.pixelRatio())
  }

  /** Presents one trial: lays it, shows how (the first time), and waits for the child or for the door. */
  async present(trial: Trial, place: Place): Promise<Presented<Response> | null> {
    this.assistance = 'on one’s own'
    this.helpGiven = 0
    this.currentTrial = trial
    this.settled = null
    this.showing = 0
    this.page?.removeAll(true)
    this.settle()
    this.tools.ink.clear()
    this.tools.puppets.showHand(null)
    this.tools.puppets.showWorm(null)
    this.showBuds(place)
    await this.lay(trial)
    const left = this.tools.left.then(() => this.settled)
    const done = await Promise.race([this.turn(trial, place), left])
    this.currentTurn = null
    this.tools.describe(null)
    this.tools.capture.listen(null)
    this.tools.touches.listen(null)
    this.sendGhostAway()
    if (done === null) return null
    const { mmPerCssPx } = this.tools
    return {
      response: done,
      assistance: this.assistance,
      pointer: this.pointer,
      mmPerUnit: mmPerCssPx === null ? null : mmPerCssPx * this.tools.fit().scale,
    }
  }

  /** Shows that effort was seen: the inchworm is pleased, words name what was done, and a kept trial opens its bud. */
  async applaud(place: Place, kept: boolean): Promise<void> {
    const { strings, activityId, picture } = this.brief
    const turn = place.index % strings.praise.length
    if (kept) this.buds?.open(place.index, this.tools.calm ? null : this.starFrom())
    const last = place.index === place.count - 1
    this.tools.sound.play(last ? 'activity-done' : 'trial-done')
    const prompt = {
      key: `${activityId}.praise.${turn}`,
      text: strings.praise[turn] ?? strings.praise[0],
      picture,
    }
    const pleased = applause(this, this.tools, this.pleasedAt())
    await Promise.race([Promise.all([pleased.over, this.tools.say(prompt)]), this.tools.left, this.tapped()])
    pleased.stop()
    this.tools.capture.listen(null)
  }

  /** Says the prompt again; hearing it twice is a reminder and takes nothing away. */
  hearAgain(): boolean {
    if (!this.currentTurn || this.currentTrial === null) return false
    this.currentTurn.helped('reminded')
    void this.askAgain(this.currentTrial)
    return true
  }

  /** The line that asks for a trial, by its name in the strings; scenes that ask for several things choose. */
  protected promptLine(_trial: Trial): string {
    return 'prompt'
  }

  /** The line that is said when help grows, by its name in the strings. */
  protected helpLine(_trial: Trial): string {
    return 'help'
  }

  /** Before the child's turn: the first trial of a sitting, or one that asks for it, is said and shown. */
  protected async introduce(trial: Trial, { index, showHow }: Place): Promise<void> {
    if (index > 0 && showHow !== true) return
    await Promise.all([this.sayLine(this.promptLine(trial)), this.demonstrate(trial)])
    this.yourTurn()
  }

  /** Hands over to the child, with a clean page. */
  protected yourTurn(): void {
    this.tools.puppets.showHand(null)
    this.tools.ink.clear()
    void this.tools.say({ key: 'shared.your-turn', text: 'Now you.', picture: this.brief.picture })
  }

  /** What the ear repeats during a trial. */
  protected askAgain(trial: Trial): Promise<void> {
    return this.sayLine(this.promptLine(trial))
  }

  /** Says one of the activity's lines: `prompt`, `help`, or one named in its strings. */
  protected sayLine(name: string): Promise<void> {
    const { strings, activityId, picture } = this.brief
    const text = { ...strings.lines, prompt: strings.prompt, help: strings.help }[name]
    if (text === undefined) throw new Error(`no line to say: ${activityId}.${name}`)
    return this.tools.say({ key: `${activityId}.${name}`, text, picture })
  }

  /** Listens to a hand that draws; what is seen of it is steadied for a child who needs that. */
  protected listen(listener: StrokeListener): void {
    this.hear(steadied(listener, this.tools.child.accommodations.steadying))
  }

  /** Listens to all fingers, keeping the idle watch; many hands make no pen. */
  protected listenToTouches(listener: TouchListener): void {
    const heard = () => (this.lastTouchMs = this.tools.clockMs())
    this.tools.touches.listen({
      landed: (contact, all) => {
        heard()
        listener.landed(contact, all)
      },
      moved: (contact, all) => {
        heard()
        listener.moved(contact, all)
      },
      ended: (contact, stroke, all) => {
        heard()
        this.pointer = stroke.pointer
        listener.ended(contact, stroke, all)
      },
    })
  }

  /** What choosing and carrying need of this scene. */
  protected hand(): HandPorts {
    const { child, mirror, capture } = this.tools
    return {
      child,
      mirror,
      ring: pressRing(this, this.tools),
      listen: (listener) => this.hear(listener),
      silence: () => capture.listen(null),
      nowMs: () => Math.round(this.tools.clockMs()),
      unitsPerMm: () => this.unitsPerMm(),
      sizes: () => this.sizes(),
    }
  }

  /** What tracing roads and writing at a desk need of this scene. */
  protected drawing(): DrawingPorts {
    return {
      tools: this.tools,
      hand: this.hand(),
      pageHeight: this.height(),
      put: (at, painting) => this.put(at, painting),
      tween: (config) => this.tween(config),
      pause: (ms) => this.pause(ms),
      ghost: (way, ms) => this.ghost(way, ms),
      paced: (ms) => this.paced(ms),
      listen: (listener) => this.listen(listener),
      missed: () => this.missed(),
    }
  }

  /** Something is shown that takes its time: help is not offered meanwhile, nor at once afterwards. */
  protected async whileShowing(shown: Promise<void>): Promise<void> {
    this.showing += 1
    await shown
    this.showing -= 1
    this.lastTouchMs = this.tools.clockMs()
  }

  /** The trial is done, and what follows is no part of it: help is not offered, and leaving does not lose it. */
  protected turnIsOver(response: Response): void {
    this.settled = response
    this.currentTurn = null
    this.tools.describe(null)
  }

  /** A miss, noticed kindly: after two of them help grows. */
  protected missed(): void {
    this.tools.sound.play('neutral')
    this.misses += 1
    if (this.misses % 2 === 0) void this.offerHelp()
  }

  /** Where the inchworm is pleased, page units: scenes that place it elsewhere say so. */
  protected pleasedAt(): Point {
    return { x: pageWidth / 2, y: this.height() * 0.5 }
  }

  /** A seat below something round on the page, from where the inchworm hides as little of it as can be. */
  protected seatBelow(at: Point, size: number): Point {
    return { x: at.x, y: Math.min(at.y + size * 0.64, this.height() - 16) }
  }

  /** Listens to the hand as it is, keeping the idle watch and the kind of pointer. */
  private hear(listener: StrokeListener): void {
    const touch = (pointer: PointerKind) => {
      this.lastTouchMs = this.tools.clockMs()
      this.pointer = pointer
    }
    this.tools.capture.listen({
      began: (reading) => {
        touch(reading.pointer)
        listener.began(reading)
      },
      drew: (reading) => {
        touch(reading.pointer)
        listener.drew(reading)
      },
      ended: (stroke: Stroke) => {
        touch(stroke.pointer)
        listener.ended(stroke)
      },
      discarded: () => listener.discarded(),
    })
  }

  /** Where the star of a try comes out: above the inchworm, which would hide it; device px. */
  private starFrom(): Point {
    const seat = this.pleasedAt()
    const { x, y } = toScreen(this.tools.fit(), { x: seat.x, y: seat.y - starAbove })
    const ratio = this.tools.pixelRatio()
    return { x: x * ratio, y: y * ratio }
  }

  private async turn(trial: Trial, place: Place): Promise<Response> {
    await this.introduce(trial, place)
    this.misses = 0
    const turn: Turn = {
      place,
      nowMs: () => this.tools.clockMs(),
      helped: (assistance) => (this.assistance = moreAssistance(this.assistance, assistance)),
    }
    // The first showing belongs to the sitting; one more is help.
    if (place.showHow === true) turn.helped('shown')
    this.tools.startClock()
    this.lastTouchMs = 0
    this.currentTurn = turn
    this.tools.describe(trial, this.laidAs())
    return this.play(trial, turn)
  }

  private async offerHelp(): Promise<void> {
    const turn = this.currentTurn
    if (!turn || this.helping || this.currentTrial === null) return
    this.helping = true
    this.helpGiven = Math.min(this.helpGiven + 1, helpSteps.length)
    turn.helped(helpSteps[this.helpGiven - 1] ?? 'reminded')
    const spoken = this.sayLine(this.helpLine(this.currentTrial))
    await Promise.race([Promise.all([spoken, this.help(this.currentTrial, this.helpGiven)]), this.tools.left])
    this.tools.puppets.showHand(null)
    this.lastTouchMs = this.tools.clockMs()
    this.helping = false
  }

  private tapped(): Promise<void> {
    return new Promise((resolve) => {
      this.tools.capture.listen({
        began: () => undefined,
        drew: () => undefined,
        ended: () => resolve(),
        discarded: () => undefined,
      })
    })
  }

  private showBuds(place: Place): void {
    this.buds ??= budRow(this, this.tools.pixelRatio())
    this.buds.grow(place.count)
    for (let index = 0; index < place.index; index++) this.buds.show(index)
    this.buds.place(this.tools.viewport(), this.tools.pixelRatio())
  }
}

/** What a scene file exports by default: the scene, to be made for one sitting. */
export type ActivitySceneClass = new (tools: StageTools, brief: SceneBrief) => ActivityScene<unknown, unknown>
