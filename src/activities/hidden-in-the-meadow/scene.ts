/** Hidden in the meadow: outlines across each other in the grass, and a sign, or cards, beside them. */
import type Phaser from 'phaser'
import type { Box, Point, Polyline } from '../../core/geometry'
import type { Figure } from '../../core/stimulus/figure'
import { ActivityScene } from '../../scenes/activity-scene'
import { openChoiceBoard, type Choosable } from '../../scenes/choice-board'
import { line, type Brush } from '../../scenes/paint/brush'
import { restingSpine } from '../../scenes/paint/inchworm-pose'
import { palette } from '../../scenes/paint/palette'
import { withinRim } from '../../scenes/paint/sheet'
import {
  lineColour,
  paintBlades,
  paintLines,
  paintSign,
  paintTag,
  paintWash,
  paintWildMeadow,
} from '../../scenes/paint/wild-meadow'
import { seekOne, type Seek } from '../../scenes/seek-one'
import { foundBy, type Found } from './find'
import { layOut, pageHeight, reachOf, toMeadow, type MeadowLayout } from './layout'
import { around, grassOn, modelLines, outlinesOn, type Seen } from './picture'
import type { MeadowResponse, MeadowTrial, Try } from './trial'

/** Width of the pen: share of the meadow's width, and no thinner than this, page units. */
const pen = { share: 0.0056, least: 3 } as const
/** A model fills so much of its sign or card, and its pen is so wide beside that. */
const model = { share: 0.74, pen: 0.03 } as const
/** What help makes pale. */
const paleAlpha = 0.22
/** Keys and switches choose among the first of each clump, so many. */
const keyedEach = 2

/** The scene of one sitting. */
export default class HiddenInTheMeadowScene extends ActivityScene<MeadowTrial, MeadowResponse> {
  protected readonly pageHeight = pageHeight
  private laid: MeadowLayout | null = null
  private seen: readonly Seen[] = []
  private clumps: Phaser.GameObjects.Image[] = []
  private grass: Phaser.GameObjects.Image | null = null
  private sign: Phaser.GameObjects.Image | null = null
  private cards: Phaser.GameObjects.Image[] = []
  private seek: Seek | null = null
  private tries: Try[] = []
  private madePale = 0
  private found: Point = { x: 500, y: 300 }

  protected lay(trial: MeadowTrial): void {
    const laid = layOut(trial, this.room())
    this.laid = laid
    this.seen = outlinesOn(laid, trial)
    this.seek = null
    this.tries = []
    this.madePale = 0
    const { field, horizon } = laid
    const view = { width: 1000, height: this.height(), horizon, near: field.y + field.height }
    this.putPage('meadow', (brush) => paintWildMeadow(brush, view))
    this.clumps = Array.from({ length: trial.clumps }, (_, clump) => this.putClump(trial, clump))
    const blades = grassOn(laid, trial)
    this.grass = this.putPage('grass', (brush) =>
      withinRim(brush, view, () => paintBlades(brush, blades, this.pen(), trial.camouflage)),
    )
    this.sign = laid.sign && this.putSign(trial, laid.sign)
    this.cards = laid.choices.at.map((at, place) => this.putCard(trial.choices[place], at, place))
    this.layWorm(laid)
  }

  protected override laidAs(): MeadowLayout | null {
    return this.laid
  }

  protected override promptLine({ asks, named, outlines, hidden }: MeadowTrial): string {
    if (asks === 'which is there') return 'which'
    const figure = outlines[hidden]?.figure
    return named && figure?.kind === 'thing' ? figure.name : 'prompt'
  }

  protected async demonstrate(trial: MeadowTrial): Promise<void> {
    await this.lookAround(trial, 2400)
    this.tools.sound.play('again')
  }

  protected play(trial: MeadowTrial): Promise<MeadowResponse> {
    return trial.asks === 'where it is' ? this.lookForPlace(trial) : this.lookForOne(trial)
  }

  /** The hand goes round the model; then the grass turns pale with half of the others, at last all but the one. */
  protected async help(trial: MeadowTrial, step: number): Promise<void> {
    if (step === 1) return this.goRound(trial)
    if (this.grass) void this.tween({ targets: this.grass, alpha: paleAlpha, duration: 500 })
    if (trial.asks === 'which is there') this.takeCards(step)
    else this.makePale(trial, step === 2 ? Math.ceil(trial.clumps / 2) : 1)
    await this.lookAround(trial, 2200)
  }

  protected override pleasedAt(): Point {
    return this.found
  }

  private lying(): MeadowLayout {
    if (!this.laid) throw new Error('no meadow was laid')
    return this.laid
  }

  private pen(): number {
    return Math.max(pen.least, this.lying().field.width * pen.share)
  }

  private lookForPlace(trial: MeadowTrial): Promise<MeadowResponse> {
    const laid = this.lying()
    const { aimHelp } = this.tools.child.accommodations
    const reach = reachOf(trial, laid, this.sizes().target, aimHelp) / laid.field.width
    return new Promise((resolve) => {
      const take = (one: Try) => {
        this.tries.push(one)
        const found = foundBy(trial, one, reach)
        if (found.kind !== 'hidden') return this.notThere(found)
        board.offer([])
        void this.celebrate(trial.hidden).then(() =>
          resolve({ tries: this.tries, reach, takenAway: this.madePale }),
        )
      }
      const tapped = (at: Point, tMs: number) => {
        const there = toMeadow(laid, at)
        // A tap on the sign or the sky looks for nothing.
        if (isIn(laid.field, at, reach * laid.field.width))
          take({ atMs: Math.round(tMs), at: there, index: null })
      }
      const board = openChoiceBoard(this.hand(), {
        chosen: ({ id, tMs, at }) =>
          at
            ? tapped(at, tMs)
            : take({ atMs: Math.round(tMs), at: null, index: Number(id.replace('choice-', '')) }),
        elsewhere: tapped,
      })
      board.offer(this.keyed())
    })
  }

  private async lookForOne(trial: MeadowTrial): Promise<MeadowResponse> {
    const { at, size } = this.lying().choices
    this.seek = seekOne(this.hand(), {
      candidates: at.map((middle, place) => ({ label: `Picture ${place + 1}`, at: middle, size })),
      keyIndex: trial.keyIndex,
      missed: (place) => {
        this.missed()
        this.stepBack(place)
      },
      found: () => this.celebrate(trial.hidden),
    })
    const { choices, takenAway } = await this.seek.response
    return { tries: choices.map(({ index, atMs }) => ({ index, atMs, at: null })), reach: 0, takenAway }
  }

  /** What keys and switches can choose: the first outlines of every clump. */
  private keyed(): Choosable[] {
    const before = new Map<number, number>()
    return this.seen.flatMap(({ clump, box }, index) => {
      const count = before.get(clump) ?? 0
      before.set(clump, count + 1)
      if (count >= keyedEach) return []
      const size = Math.min(box.width, box.height)
      return [{ id: `choice-${index}`, label: `Outline ${index + 1}`, at: middleOf(box), size }]
    })
  }

  /** Something else: it is lit up for what it is, and the looking goes on. */
  private notThere({ index }: Found): void {
    this.missed()
    const other = index === null ? undefined : this.seen[index]
    if (!other) return
    const image = this.putLit(other, `lit-${index}`, 0.5).setAlpha(0)
    void this.tween({ targets: image, alpha: 1, duration: 220, hold: 500, yoyo: true }).then(() =>
      image.destroy(),
    )
  }

  private async celebrate(index: number): Promise<void> {
    this.tools.sound.play('tap')
    const hidden = this.seen[index]
    if (!hidden) return
    this.found = middleOf(hidden.box)
    const image = this.putLit(hidden, 'found', 0.92).setAlpha(0)
    await this.tween({ targets: image, alpha: 1, duration: 260 })
    const grown = image.scale * (this.tools.calm ? 1.03 : 1.1)
    await this.tween({ targets: image, scale: grown, duration: 240, yoyo: true })
  }

  /** Clumps other than the one where it lies turn pale until so many are left beside it. */
  private makePale(trial: MeadowTrial, left: number): void {
    const here = this.seen[trial.hidden]?.clump
    const others = this.clumps.filter((image, clump) => clump !== here && image.alpha === 1)
    for (const image of others.slice(Math.max(0, left - 1))) {
      void this.tween({ targets: image, alpha: paleAlpha, duration: 500 })
      if (this.tries.length === 0) this.madePale += 1
    }
  }

  private takeCards(step: number): void {
    const least = step === 2 ? Math.ceil(this.cards.length / 2) : 2
    while ((this.seek?.left().length ?? 0) > least) {
      const place = this.seek?.takeAway() ?? null
      if (place === null) break
      this.stepBack(place)
    }
  }

  private stepBack(place: number): void {
    const image = this.cards[place]
    if (image) void this.tween({ targets: image, alpha: 0.3, scale: image.scale * 0.92, duration: 320 })
  }

  /** The ghost hand goes round the outline of the model; of what was only named the sign is shown now. */
  private async goRound(trial: MeadowTrial): Promise<void> {
    const sign = this.laid?.sign
    const figure = trial.outlines[trial.hidden]?.figure
    if (!sign || !figure) return this.lookAround(trial, 2200)
    if (this.sign) await this.tween({ targets: this.sign, alpha: 1, duration: 300 })
    const [outline = []] = modelLines(figure, sign.size * model.share)
    await this.ghost(
      outline.map(({ x, y }) => ({ x: x + sign.at.x, y: y + sign.at.y })),
      2800,
    )
  }

  /** The ghost hand goes from the model past every clump, or from the clump past every card. */
  private async lookAround(trial: MeadowTrial, ms: number): Promise<void> {
    const { sign, choices } = this.lying()
    const clumps = this.clumps.filter(({ alpha }) => alpha === 1).map(({ x, y }) => ({ x, y }))
    const left = this.seek?.left() ?? [...choices.at.keys()]
    const way = trial.asks === 'where it is' ? [] : left.flatMap((place) => choices.at[place] ?? [])
    await this.ghost([...(sign ? [sign.at] : []), ...clumps, ...way], ms)
  }

  private putPage(key: string, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    return this.put({ x: 0, y: 0 }, { key, width: 1000, height: this.height(), origin: 'corner', paint })
  }

  /** Puts what is painted in page units over a part of the page. */
  private putOver(box: Box, key: string, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
    const at = middleOf(box)
    const margin = 4 * this.pen()
    return this.put(at, {
      key,
      width: box.width + margin,
      height: box.height + margin,
      paint: (brush) => {
        brush.translate(-at.x, -at.y)
        paint(brush)
      },
    })
  }

  private putClump({ camouflage, cut }: MeadowTrial, clump: number): Phaser.GameObjects.Image {
    const here = this.seen.filter((one) => one.clump === clump)
    return this.putOver(around(here.map(({ box }) => box)), `clump-${clump}`, (brush) => {
      for (const { outline, hue } of here) paintWash(brush, outline, hue, camouflage)
      for (const { lines, hue } of here)
        paintLines(brush, lines, this.pen(), lineColour(hue, camouflage), cut > 0 ? 'butt' : 'round')
    })
  }

  /** An outline by itself, whole and in its own colour. */
  private putLit({ box, outline, whole, hue }: Seen, key: string, share: number): Phaser.GameObjects.Image {
    return this.putOver(box, key, (brush) => {
      paintWash(brush, outline, hue, 0, share)
      paintLines(brush, whole, this.pen() * 1.15, lineColour(hue, 0))
    })
  }

  private putSign(
    trial: MeadowTrial,
    { at, size, foot }: NonNullable<MeadowLayout['sign']>,
  ): Phaser.GameObjects.Image {
    const image = this.put(at, {
      key: 'sign',
      width: size * 1.2,
      height: Math.max(size * 1.2, (foot - at.y) * 2 + 20),
      paint: (brush) => {
        paintSign(brush, size, foot - at.y)
        paintModel(brush, trial.outlines[trial.hidden]?.figure, size)
      },
    })
    return image.setAlpha(trial.named ? 0 : 1)
  }

  private putCard(figure: Figure | undefined, at: Point, place: number): Phaser.GameObjects.Image {
    const { size } = this.lying().choices
    return this.put(at, {
      key: `choice-${place}`,
      width: size * 1.2,
      height: size * 1.2,
      paint: (brush) => {
        paintTag(brush, size)
        paintModel(brush, figure, size)
      },
    })
  }

  /** The inchworm sits below the sign where there is room. */
  private layWorm({ sign }: MeadowLayout): void {
    const at = sign && { x: sign.at.x, y: this.height() - 62 }
    if (!at || at.y - sign.foot < 60) return this.tools.puppets.showWorm(null)
    const spine = restingSpine({ at, bodyLength: 140, facing: 'right' })
    this.tools.puppets.showWorm({ spine, girth: 25, mood: 'awake', look: { x: 700, y: 300 } })
  }
}

function paintModel(brush: Brush, figure: Figure | undefined, size: number): void {
  if (!figure) return
  const lines: readonly Polyline[] = modelLines(figure, size * model.share)
  for (const one of lines) line(brush, one, Math.max(3, size * model.pen), palette.ink)
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

function isIn({ x, y, width, height }: Box, at: Point, by: number): boolean {
  return at.x >= x - by && at.x <= x + width + by && at.y >= y - by && at.y <= y + height + by
}
