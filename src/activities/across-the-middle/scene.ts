/** Across the middle: ducklings go over the stream, or a snail races round its lying eight. */
import type Phaser from 'phaser'
import { distance, type Point } from '../../core/geometry'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import { openCarrying, type Carry } from '../../scenes/carrying'
import type { Brush } from '../../scenes/paint/brush'
import { paintCorridor, paintWayArrows } from '../../scenes/paint/corridor'
import { paintDuckling, paintNest } from './scene/duckling'
import { palette, tint } from '../../scenes/paint/palette'
import { paintMiddleStones, paintStream } from './scene/stream'
import { paintTummyCard } from './scene/tummy-card'
import { pictureFrom } from '../../scenes/painting'
import { eightIn, layOut, otherSide, pageHeight, type AcrossLayout } from './layout'
import { snailRace, type SnailRace } from './scene/snail-race'
import type { AcrossResponse, AcrossTrial } from './trial'

/** How long the picture of where the tablet stands is seen at least, ms. */
const cardMs = 2200
/** The brood swims down the stream this small, and so far apart in sizes of a duckling. */
const swimming = { scale: 0.5, apart: 0.62 } as const
const snailUrl = `${import.meta.env.BASE_URL}assets/across-the-middle/snail.svg`

/** The scene of one sitting. */
export default class AcrossTheMiddleScene extends ActivityScene<AcrossTrial, AcrossResponse> {
  protected readonly pageHeight = pageHeight
  private laid: AcrossLayout | null = null
  private ducklings: Phaser.GameObjects.Image[] = []
  private nest: Phaser.GameObjects.Image | null = null
  private race: SnailRace | null = null
  private next = 0

  protected async lay(trial: AcrossTrial): Promise<void> {
    const laid = layOut(trial, this.room())
    this.laid = laid
    this.race = null
    this.next = 0
    this.tools.puppets.showFriend(null)
    this.putWhole('stream', (brush) => {
      const view = { width: 1000, height: this.height(), middle: laid.middle, half: laid.zone }
      paintStream(brush, view)
      if (trial.mode === 'eight') paintTrack(brush, trial, laid)
      paintMiddleStones(brush, view)
    })
    if (trial.mode === 'reach') this.layDucklings(trial, laid)
    else await this.laySnail(trial, laid)
  }

  /** Once a sitting a picture shows how the tablet stands, for only so is its middle that of the child. */
  protected override async introduce(trial: AcrossTrial, place: Place): Promise<void> {
    if (place.index === 0) await this.showHowItStands()
    if (place.index === 0 && trial.ducklings.some(({ hat }) => hat !== null)) await this.sayLine('hats')
    await super.introduce(trial, place)
  }

  protected override promptLine({ mode }: AcrossTrial): string {
    return mode === 'reach' ? 'prompt' : 'eight'
  }

  protected override helpLine({ mode }: AcrossTrial): string {
    return mode === 'reach' ? 'help' : 'eight-help'
  }

  protected async demonstrate(): Promise<void> {
    await this.showWay()
  }

  protected override laidAs(): AcrossLayout | null {
    return this.laid
  }

  protected async play(trial: AcrossTrial): Promise<AcrossResponse> {
    const { unitsPerMm, middle, size, snapDistance, nests, eight, roadWidth } = this.lying()
    const laid = { unitsPerMm, middle, size, snapDistance, nests: [...nests], eight, roadWidth }
    if (!this.race)
      return { carries: await this.carryAll(trial), ink: { strokes: [], strayContacts: 0 }, laid }
    return { carries: [], ink: await this.race.run(), laid }
  }

  protected async help(_trial: AcrossTrial, step: number): Promise<void> {
    const duckling = this.ducklings[this.next]
    if (duckling) await this.tween({ targets: duckling, angle: 10, duration: 160, yoyo: true, repeat: 2 })
    if (step > 2) this.race?.widenReach()
    if (step > 1 || this.race) await this.showWay()
  }

  protected override moment(): void {
    this.race?.moment()
  }

  protected override pleasedAt(): Point {
    return { x: this.lying().middle, y: this.height() - 70 }
  }

  private carryAll(trial: AcrossTrial): Promise<AcrossResponse['carries']> {
    const carries: AcrossResponse['carries'] = []
    const { homes, nests, size } = this.lying()
    const at = (places: readonly Point[]) => places[this.next] ?? { x: 0, y: 0 }
    return new Promise((resolve) => {
      const open = openCarrying(this.hand(), {
        things: () => [{ id: `duckling-${this.next}`, label: 'The duckling', at: at(homes), size }],
        landings: () => [{ id: `nest-${this.next}`, label: 'Its nest', at: at(nests), size }],
        pickedUp: () => this.tools.sound.play('pick-up'),
        carried: (_id, { x, y }) => this.ducklings[this.next]?.setPosition(x, y),
        putBack: () => this.swimHome(),
        putDown: (carry) => {
          const landed = this.isInNest(carry)
          carries.push({ duckling: this.next, stroke: carry.stroke, dropAt: carry.dropAt, landed })
          if (!landed) return this.comeBack(carry)
          const settled = this.settleDown(carry.dropAt)
          this.next += 1
          if (this.next < trial.ducklings.length) {
            this.showNext()
            return open.refresh()
          }
          open.close()
          void settled.then(() => resolve(carries))
        },
      })
    })
  }

  private isInNest({ dropAt }: Carry): boolean {
    const { nests, snapDistance } = this.lying()
    const nest = nests[this.next]
    const { aimHelp } = this.tools.child.accommodations
    return nest !== undefined && distance(nest, dropAt) <= snapDistance * (1 + aimHelp)
  }

  private comeBack({ dropAt }: Carry): void {
    const { homes, size } = this.lying()
    const home = homes[this.next]
    // One put back near its place was not meant for the nest: no miss.
    if (home && distance(home, dropAt) > size * 0.6) this.missed()
    this.swimHome()
  }

  private swimHome(): void {
    const home = this.lying().homes[this.next]
    this.tools.sound.play('put-down')
    if (home) void this.tween({ targets: this.ducklings[this.next], ...home, duration: 320 })
  }

  /** It settles into its nest, then swims off behind the others, down the stream. */
  private async settleDown({ x, y }: Point): Promise<void> {
    const [k, { nests, middle, size }] = [this.next, this.lying()]
    const duckling = this.ducklings[k]
    const nest = nests[k]
    if (!duckling || !nest) return
    this.tools.sound.play('bead-on')
    duckling.setPosition(x, y)
    await this.tween({ targets: duckling, x: nest.x, y: nest.y - size * 0.16, duration: 240 })
    const last = this.height() - 60 - size * 0.3
    const scale = duckling.scale * swimming.scale
    const along = { x: middle, y: last - k * size * swimming.apart }
    await this.tween({ targets: duckling, ...along, scale, duration: this.tools.calm ? 0 : 700 })
  }

  /** The next duckling and its nest. */
  private showNext(): void {
    const { nests, size } = this.lying()
    const nest = nests[this.next]
    const duckling = this.ducklings[this.next]
    if (!nest || !duckling) return
    this.nest?.setPosition(nest.x, nest.y + size * 0.12)
    duckling.setVisible(true)
    this.page?.bringToTop(duckling)
    if (this.tools.calm) return
    duckling.setAlpha(0)
    void this.tween({ targets: duckling, alpha: 1, duration: 260 })
  }

  /** The ghost hand goes the way: over to the nest, or round the eight. */
  private async showWay(): Promise<void> {
    if (this.race) return this.race.show()
    const { homes, nests } = this.lying()
    const [home, nest] = [homes[this.next], nests[this.next]]
    if (home && nest) await this.ghost([home, nest], 1700)
  }

  private async showHowItStands(): Promise<void> {
    const size = Math.min(420, this.height() * 0.8)
    const card = this.put(
      { x: this.lying().middle, y: this.height() / 2 },
      { key: 'tummy', width: size, height: size, paint: (brush) => paintTummyCard(brush, size * 0.92) },
    )
    await Promise.all([this.sayLine('middle'), this.pause(this.paced(cardMs))])
    card.destroy()
  }

  private layDucklings({ ducklings }: AcrossTrial, { homes, size }: AcrossLayout): void {
    const room = { width: size * 1.5, height: size * 1.5 }
    this.nest = this.put({ x: 0, y: 0 }, { key: 'nest', ...room, paint: (brush) => paintNest(brush, size) })
    this.ducklings = ducklings.map(({ from, hat }, k) => {
      const looks = otherSide(from)
      const key = `duckling-${looks}-${hat ?? 'bare'}-${Math.round(size)}`
      const paint = (brush: Brush) => paintDuckling(brush, { size, looks, hat })
      return this.put(homes[k] ?? { x: 0, y: 0 }, { key, keep: true, ...room, paint }).setVisible(false)
    })
    this.showNext()
  }

  private async laySnail({ eight }: AcrossTrial, { eight: box, roadWidth }: AcrossLayout): Promise<void> {
    this.ducklings = []
    const picture = await pictureFrom(snailUrl).catch(() => null)
    const loop = eightIn(box, eight.from)
    this.race = snailRace(this.drawing(), { loop, rounds: eight.rounds, roadWidth, picture })
  }

  private lying(): AcrossLayout {
    if (!this.laid) throw new Error('nothing was laid')
    return this.laid
  }

  private putWhole(key: string, paint: (brush: Brush) => void): void {
    this.put({ x: 0, y: 0 }, { key, width: 1000, height: this.height(), origin: 'corner', paint })
  }
}

/** The track bridges the stream. */
function paintTrack(brush: Brush, { eight }: AcrossTrial, { eight: box, roadWidth }: AcrossLayout): void {
  const loop = eightIn(box, eight.from)
  paintCorridor(brush, [loop], { width: roadWidth, colour: tint(palette.earth, palette.earthEdge, 0.15) })
  paintWayArrows(brush, loop, roadWidth)
}
