/** Search and tap: a meadow, a pond or a treetop full of things, and a card that shows which to find. */
import type Phaser from 'phaser'
import type { Box, Point } from '../../core/geometry'
import { ActivityScene, type Turn } from '../../scenes/activity-scene'
import { openChoiceBoard } from '../../scenes/choice-board'
import type { Brush } from '../../scenes/paint/brush'
import { coats } from '../../scenes/paint/palette'
import { paintFind, paintGround, paintPad, paintSeekCard, paintSoftLight } from './scene/search-places'
import { paintShape } from '../../scenes/paint/stimulus'
import { paintDone } from '../../scenes/paint/writing-buttons'
import { pictureFrom } from '../../scenes/painting'
import { shownOn } from './card'
import { boxShare, layOut, pageHeight, type SearchLayout } from './layout'
import { brightnessOf, lineToLight } from './light'
import type { SearchResponse, SearchTrial } from './trial'

/** What one is called for those who do not see it. */
const names = {
  critters: 'Critter',
  pictures: 'Picture',
  letters: 'Letter',
  'turned letters': 'Letter',
} as const

/** The blossom that marks a find: its size and how far from the pad's middle, as shares of the pad. */
const find = { size: 0.44, aside: 0.36 } as const
/** Once the search is over it rests so long before the applause, ms. */
const restMs = 900

/** A field on the page. */
interface Field {
  readonly trial: SearchTrial
  readonly laid: SearchLayout
  readonly items: readonly Phaser.GameObjects.Image[]
  readonly card: Phaser.GameObjects.Image
  readonly done: Phaser.GameObjects.Image
  /** One light for each line. */
  readonly lights: readonly Phaser.GameObjects.Image[]
}

/** A search under way. */
interface Search {
  readonly touches: { item: number | null; atMs: number }[]
  readonly pointedOut: { item: number; atMs: number }[]
  readonly found: Set<number>
  /** The line touched last. */
  line: number
  nowMs(): number
  finish(endedBy: SearchResponse['endedBy']): void
}

/** The scene of one sitting. */
export default class SearchAndTapScene extends ActivityScene<SearchTrial, SearchResponse> {
  protected readonly pageHeight = pageHeight
  private field: Field | null = null
  private search: Search | null = null

  protected async lay(trial: SearchTrial): Promise<void> {
    const laid = layOut(trial, this.room())
    const pictures = await picturesOf(trial)
    this.search = null
    this.layGround(trial, laid)
    const lights = laid.lines.map((box, line) => this.putLight(box, line))
    const paintKind = (brush: Brush, kind: number, size: number) => {
      const shape = trial.kinds[kind]?.shape
      const picture = pictures[kind]
      const coat = coats[trial.hue % coats.length] ?? coats[0]
      if (shape) paintShape(brush, shape, { size, coat, ...(picture ? { picture } : {}) })
    }
    const items = laid.items.map(({ x, y, kind }) =>
      this.put(
        { x, y },
        {
          key: `search-${trial.seed}-${trial.place}-${kind}-${Math.round(laid.size * 10)}`,
          keep: true,
          width: laid.size * 1.3,
          height: laid.size * 1.3,
          paint: (brush) => {
            paintPad(brush, trial.place, laid.size)
            paintKind(brush, kind, laid.size * boxShare)
          },
        },
      ),
    )
    const card = this.putCard(trial, laid.card, paintKind)
    const done = this.put(laid.doneAt, {
      key: 'done',
      width: laid.doneSize * 1.4,
      height: laid.doneSize * 1.4,
      paint: (brush) => paintDone(brush, laid.doneSize),
    })
    this.field = { trial, laid, items, card, done, lights }
    this.tools.puppets.showWorm(null)
  }

  protected override laidAs(): SearchLayout | null {
    return this.field?.laid ?? null
  }

  protected override promptLine({ rule }: SearchTrial): string {
    return { 'one kind': 'prompt', 'two kinds': 'both', 'only after': 'after' }[rule]
  }

  protected override helpLine(): string {
    return this.unfound().length === 0 ? 'done' : 'help'
  }

  protected async demonstrate(): Promise<void> {
    const { laid } = this.lying()
    const first = laid.items.filter(({ line }) => line === 0)
    const ends = [first[0], first.at(-1)].flatMap((end) => end ?? [])
    await this.ghost([middleOf(laid.card), ...ends, laid.doneAt], 3200)
    this.tools.sound.play('again')
  }

  protected play(trial: SearchTrial, turn: Turn): Promise<SearchResponse> {
    const { laid } = this.lying()
    return new Promise((resolve) => {
      const search: Search = {
        touches: [],
        pointedOut: [],
        found: new Set(),
        line: 0,
        nowMs: () => turn.nowMs(),
        finish: (endedBy) => {
          board.offer([])
          this.search = null
          const response = responseFrom(search, laid, endedBy)
          this.turnIsOver(response)
          void this.close(search).then(() => resolve(response))
        },
      }
      this.search = search
      const board = openChoiceBoard(this.hand(), {
        chosen: ({ id, tMs }) => {
          if (id === 'done') this.pressDone(search)
          else this.touch(search, Number(id.replace('item-', '')), tMs)
        },
        elsewhere: (_at, tMs) => search.touches.push({ item: null, atMs: Math.round(tMs) }),
      })
      board.offer([
        ...laid.items.map((at, k) => ({
          id: `item-${k}`,
          label: `${names[trial.figures]} ${k + 1}`,
          at,
          size: laid.size,
        })),
        { id: 'done', label: 'Done', at: laid.doneAt, size: laid.doneSize },
      ])
      this.shine(search)
    })
  }

  protected override moment(): void {
    const { search, field } = this
    const limitMs = field?.trial.limitMs ?? null
    if (search && limitMs !== null && search.nowMs() >= limitMs) search.finish('time')
  }

  protected async help(_trial: SearchTrial, step: number): Promise<void> {
    const { card, done, items, laid, lights } = this.lying()
    const { search } = this
    const [next] = this.unfound()
    if (next === undefined || !search) return this.nod(done)
    await this.nod(card)
    if (step < 2) return
    const light = lights[laid.items[next]?.line ?? 0]
    if (light) await this.tween({ targets: light, alpha: 1, duration: this.paced(400) })
    const item = items[next]
    // The child may have gone on, or be done, meanwhile.
    if (step < 3 || !item || this.search !== search || search.found.has(next)) return
    search.pointedOut.push({ item: next, atMs: Math.round(search.nowMs()) })
    await this.nod(item)
  }

  private layGround({ place, arrangement }: SearchTrial, { lines, size }: SearchLayout): void {
    const page = { width: 1000, height: this.height() }
    const view = { ...page, lines: arrangement === 'scattered' ? [] : lines, pad: size }
    this.put(
      { x: 0, y: 0 },
      {
        key: 'ground',
        ...page,
        origin: 'corner',
        paint: (brush) => paintGround(brush, place, view),
      },
    )
  }

  private putLight(box: Box, line: number): Phaser.GameObjects.Image {
    const look = { width: box.width + 50, height: box.height + 50 }
    const paint = (brush: Brush) => paintSoftLight(brush, box)
    return this.put(middleOf(box), { key: `light-${line}`, ...look, paint }).setAlpha(0)
  }

  private putCard(
    trial: SearchTrial,
    box: Box,
    paintKind: (brush: Brush, kind: number, size: number) => void,
  ): Phaser.GameObjects.Image {
    return this.put(middleOf(box), {
      key: 'card',
      width: box.width * 1.2,
      height: box.height + 60,
      paint: (brush) => {
        paintSeekCard(brush, box)
        for (const { kind, at, size } of shownOn(trial, box)) {
          brush.save()
          brush.translate(at.x, at.y)
          paintKind(brush, kind, size)
          // As it will be marked: this one is asked for, its friend is not.
          if (trial.rule === 'only after' && kind === 0) {
            brush.translate(size * find.aside, -size * find.aside)
            paintFind(brush, size * find.size)
          }
          brush.restore()
        }
      },
    })
  }

  private lying(): Field {
    if (!this.field) throw new Error('no field was laid')
    return this.field
  }

  private unfound(): number[] {
    const { laid } = this.lying()
    return laid.items.flatMap(({ isTarget }, k) => (isTarget && !this.search?.found.has(k) ? [k] : []))
  }

  private touch(search: Search, number: number, tMs: number): void {
    const { items, laid, trial } = this.lying()
    const item = laid.items[number]
    const image = items[number]
    if (!item || !image) return
    search.touches.push({ item: number, atMs: Math.round(tMs) })
    search.line = item.line
    if (!item.isTarget) {
      this.missed()
      void this.tween({ targets: image, alpha: 0.55, duration: 160, yoyo: true })
    } else {
      this.tools.sound.play('tap')
      void this.nod(image)
      if (trial.marks && !search.found.has(number)) this.mark(number)
      search.found.add(number)
    }
    this.shine(search)
  }

  /** Nothing was looked for yet: the card says what to do, and the button waits. */
  private pressDone(search: Search): void {
    if (search.touches.some(({ item }) => item !== null)) return search.finish('done')
    void this.nod(this.lying().card)
  }

  private mark(number: number): void {
    const { laid } = this.lying()
    const item = laid.items[number]
    if (!item) return
    const size = laid.size * find.size
    const at = { x: item.x + laid.size * find.aside, y: item.y - laid.size * find.aside }
    const image = this.put(at, {
      key: `find-${Math.round(size * 10)}`,
      keep: true,
      width: size * 1.4,
      height: size * 1.4,
      paint: (brush) => paintFind(brush, size),
    })
    const { scale } = image
    image.setScale(scale * 0.4)
    void this.tween({ targets: image, scale, duration: 220, ease: 'Sine.easeOut' })
  }

  /** Lets the light rest on the line that is next, and no other. */
  private shine({ found, line }: Search): void {
    const { laid, lights, trial } = this.lying()
    const lit = lineToLight(laid.items, found, line)
    for (const [k, light] of lights.entries()) {
      const alpha = k === lit ? brightnessOf(trial, k, lights.length) : 0
      if (light.alpha !== alpha) void this.tween({ targets: light, alpha, duration: 300 })
    }
  }

  /** The search is over: all that was found blooms. */
  private async close({ found }: Search): Promise<void> {
    const { trial, lights } = this.lying()
    this.tools.sound.play('put-down')
    for (const light of lights) light.setAlpha(0)
    if (!trial.marks) for (const number of found) this.mark(number)
    await this.pause(restMs)
  }

  private async nod(image: Phaser.GameObjects.Image): Promise<void> {
    const { scale } = image
    await this.tween({ targets: image, scale: scale * 1.08, duration: 200, yoyo: true })
    image.setScale(scale)
  }
}

function responseFrom(
  { touches, pointedOut, nowMs }: Search,
  { size, items }: SearchLayout,
  endedBy: SearchResponse['endedBy'],
): SearchResponse {
  return { touches, pointedOut, endedBy, endedMs: Math.round(nowMs()), laid: { size, items: [...items] } }
}

/** The pictures of kinds that are pictures, decoded; null for shapes. */
async function picturesOf({ kinds }: SearchTrial): Promise<(HTMLImageElement | null)[]> {
  const shared = `${import.meta.env.BASE_URL}assets/shared/pictures`
  return Promise.all(
    kinds.map(async ({ shape: { body } }) =>
      body.kind === 'picture' ? pictureFrom(`${shared}/${body.name}.svg`) : null,
    ),
  )
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}
