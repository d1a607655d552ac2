/** Garden paths: a road through the garden that the inchworm crawls, or a tray of sand beside a model to draw in. */
import type Phaser from 'phaser'
import { distance, lengthOf, pointAlong, type Point } from '../../core/geometry'
import { diceFrom } from '../../core/random'
import type { Place } from '../../core/sitting'
import { ActivityScene } from '../../scenes/activity-scene'
import { edgePen } from '../../scenes/edge-pen'
import type { InkLook } from '../../scenes/ink-layer'
import { disc, faintly, slab, type Brush } from '../../scenes/paint/brush'
import {
  paintCorridor,
  paintGuideLight,
  paintStrokeNumbers,
  paintWayArrows,
} from '../../scenes/paint/corridor'
import { blossoms, okabeIto, palette, tint } from '../../scenes/paint/palette'
import { paintSmallFlower, paintTuft } from '../../scenes/paint/scenery'
import { pictureFrom } from '../../scenes/painting'
import { plainPen, roadPlay, type RoadPlay } from '../../scenes/road-play'
import { paperEnds, writingDesk, type WritingDesk } from '../../scenes/writing-desk'
import { page } from './lay'
import type { PlacedPicture } from './stories'
import { isDrawn, type PathResponse, type PathTrial } from './trial'

/** How far ahead of the inchworm the guide goes, and how far behind it a friend follows, page units. */
const lead = { guide: 96, friend: 190 } as const
/** Within so much of the way the friend comes from beside the start onto the road, page units. */
const joinsWithin = 90
/** Share of the friend’s size it hops while it walks. */
const hop = 0.06
/** Width of the ink in the tray, page units. */
const drawnInk = 16
/** How much of a faded road is left to see. */
const fadedShare = 0.34

/** The scene of one sitting. */
export default class PreWritingScene extends ActivityScene<PathTrial, PathResponse> {
  protected readonly pageHeight = page.height
  private trial: PathTrial | null = null
  private road: RoadPlay | null = null
  private desk: WritingDesk | null = null
  private guide: Phaser.GameObjects.Image | null = null
  private friend: Friend | null = null
  private readonly pictures = new Map<string, HTMLImageElement>()

  protected async lay(trial: PathTrial): Promise<void> {
    this.trial = null
    this.road = null
    this.desk = null
    this.guide = null
    this.friend = null
    this.tools.puppets.showFriend(null)
    await this.loadPictures(trial)
    if (isDrawn(trial.prompt)) this.layDesk(trial, trial.prompt)
    else this.layRoad(trial)
    this.trial = trial
  }
  protected override promptLine({ prompt, path, story }: PathTrial): string {
    return isDrawn(prompt) ? path : (story.line ?? 'prompt')
  }

  protected override helpLine({ prompt }: PathTrial): string {
    return isDrawn(prompt) ? 'look' : 'help'
  }

  /** Every path is asked for by its story; the first is shown as well. */
  protected override async introduce(trial: PathTrial, place: Place): Promise<void> {
    if (place.index === 0 && trial.pace !== 'own') await this.sayLine(trial.pace)
    if (place.index > 0 && !isDrawn(trial.prompt)) void this.sayLine(this.promptLine(trial))
    await super.introduce(trial, place)
  }

  protected async demonstrate(): Promise<void> {
    await (this.desk ?? this.road)?.demonstrate()
  }

  protected async play(trial: PathTrial): Promise<PathResponse> {
    if (this.desk) return { ...(await this.desk.write()), shownAgain: 0 }
    if (!this.road) throw new Error('neither road nor desk was laid')
    const pen =
      trial.edge === 'none' || trial.prompt === 'dots'
        ? plainPen(this.tools, inkLook(trial))
        : edgePen(this.tools, roadsOf(trial), edgeCue(trial))
    return { ...(await this.road.trace(pen)), looks: 0, restarts: 0 }
  }

  protected async help(_trial: PathTrial, step: number): Promise<void> {
    await (this.desk ?? this.road)?.help(step)
  }

  protected override moment(timeMs: number): void {
    this.desk?.moment(timeMs)
    this.road?.moment(timeMs)
    if (this.road && this.trial) this.moveFriends(this.trial, this.road, timeMs)
  }

  protected override pleasedAt(): Point {
    return { x: 500, y: page.height - 66 }
  }

  private layRoad(trial: PathTrial): void {
    this.putWhole('garden', (brush) => {
      paintPlants(brush, trial)
      paintModel(brush, trial)
    })
    const { friend, goal, inside } = trial.story
    for (const one of goal ? [...inside, goal] : inside) this.putPicture(one)
    this.road = roadPlay(this.drawing(), roadsOf(trial))
    if (friend) this.friend = this.friendFrom(friend)
    else if (trial.prompt === 'follow') this.guide = this.putLight(trial)
  }

  private layDesk(trial: PathTrial, prompt: WritingPrompt): void {
    const [from, to] = paperEnds(this.tools.child.hand === 'left')
    this.putWhole('tray', (brush) => paintTray(brush, from, to))
    const lines = trial.strokes.map(({ line }) => line)
    this.desk = writingDesk(this.drawing(), {
      lines,
      numbers: trial.arrows,
      prompt,
      lookMs: trial.lookMs,
      length: lines.reduce((sum, line) => sum + lengthOf(line), 0),
      ink: inkLook(trial),
      thing: 'the picture',
      say: () => this.sayLine(trial.path),
    })
  }

  /** The guide goes ahead and waits; a friend goes ahead as the guide, or is led behind the inchworm. */
  private moveFriends(trial: PathTrial, road: RoadPlay, timeMs: number): void {
    const { strokeIndex, headAt } = road.walk()
    const line = road.isOver() ? undefined : trial.strokes[strokeIndex]?.line
    const ahead = line && pointAlong(line, headAt + lead.guide)
    if (ahead) this.guide?.setPosition(ahead.x, ahead.y)
    this.guide?.setVisible(ahead !== undefined)
    this.guide?.setAlpha(this.tools.calm ? 0.9 : 0.75 + 0.2 * Math.sin(timeMs / 350))
    if (!this.friend) return
    walkFriend(this.friend, trial, { line, headAt })
    this.tools.puppets.showFriend(this.friend)
  }

  /** The friend goes above the ink, so it is a puppet; its picture is painted once. */
  private friendFrom(home: PlacedPicture): Friend {
    const image = this.putPicture(home).setVisible(false)
    const picture = image.texture.getSourceImage() as CanvasImageSource
    return { picture, home, size: image.displayWidth, at: home, turned: false }
  }

  private putLight(trial: PathTrial): Phaser.GameObjects.Image {
    const size = Math.min(64, trial.corridorWidth * 0.55)
    const room = { width: size * 1.6, height: size * 1.6 }
    return this.put({ x: 0, y: 0 }, { key: 'guide', ...room, paint: (brush) => paintGuideLight(brush, size) })
  }

  private putWhole(key: string, paint: (brush: Brush) => void): void {
    this.put({ x: 0, y: 0 }, { key, ...page, origin: 'corner', paint })
  }

  private putPicture({ picture, size, ...at }: PlacedPicture): Phaser.GameObjects.Image {
    const image = this.pictures.get(picture)
    return this.put(at, {
      key: `picture-${picture}-${size}`,
      keep: true,
      width: size * 1.1,
      height: size * 1.1,
      paint(brush) {
        faintly(brush, 0.13, () => ellipseUnder(brush, size))
        if (image) brush.drawImage(image, -size / 2, -size / 2, size, size)
      },
    })
  }

  private async loadPictures({ story }: PathTrial): Promise<void> {
    const wanted = [story.friend, story.goal, ...story.inside].flatMap((one) => (one ? [one.picture] : []))
    await Promise.all(
      wanted
        .filter((picture) => !this.pictures.has(picture))
        .map(async (picture) => {
          const image = await pictureFrom(urlOf(picture)).catch(() => null)
          if (image) this.pictures.set(picture, image)
        }),
    )
  }
}

type WritingPrompt = Parameters<typeof writingDesk>[1]['prompt']

/** Pictures of the activity's own carry its folder in their name. */
function urlOf(picture: string): string {
  const file = picture.includes('/') ? picture : `shared/pictures/${picture}`
  return `${import.meta.env.BASE_URL}assets/${file}.svg`
}

/** Between dots there is no road to see, so whoever rests from drawing there has finished. */
function roadsOf({ strokes, corridorWidth, prompt }: PathTrial) {
  return { lines: strokes.map(({ line }) => line), corridorWidth, unseen: prompt === 'dots' }
}

function inkLook({ corridorWidth, prompt }: PathTrial): InkLook {
  const width = isDrawn(prompt) ? drawnInk : Math.max(9, Math.min(26, corridorWidth * 0.26))
  return { colour: okabeIto.blue, width }
}

function edgeCue(trial: PathTrial) {
  const inside = inkLook(trial)
  const pale = { colour: tint(okabeIto.blue, palette.paperBright, 0.5), width: inside.width * 0.45 }
  const outside = { none: inside, sound: inside, colour: pale, stop: null }[trial.edge]
  return { inside, outside, sounds: trial.edge === 'sound' }
}

/** Who is led, as it stands now. */
interface Friend {
  readonly picture: CanvasImageSource
  /** Where it waits beside the start. */
  readonly home: PlacedPicture
  readonly size: number
  at: Point
  turned: boolean
}

/** Takes the friend along while the inchworm’s head is `headAt` on a line, and beside the goal once there is no line. */
function walkFriend(
  friend: Friend,
  { prompt, story, strokes }: PathTrial,
  { line, headAt }: { readonly line: readonly Point[] | undefined; readonly headAt: number },
): void {
  const { home, at } = friend
  const way = line ?? strokes[strokes.length - 1]?.line ?? []
  const last = lengthOf(way) - (story.goal?.size ?? 0) * 0.5
  const along = !line ? last : prompt === 'follow' ? headAt + lead.guide : headAt - lead.friend
  const onRoad = pointAlong(way, Math.max(0, Math.min(last, along)))
  const isHome = !line && distance(onRoad, story.goal ?? onRoad) > home.size
  const joined = isHome ? 0 : prompt === 'follow' ? 1 : Math.max(0, Math.min(1, along / joinsWithin))
  const hops = line && along < last ? Math.abs(Math.sin(along / 24)) * home.size * hop : 0
  friend.at = {
    x: home.x + (onRoad.x - home.x) * joined,
    y: home.y + (onRoad.y - home.y) * joined - hops,
  }
  if (Math.abs(friend.at.x - at.x) > 1.5) friend.turned = friend.at.x > at.x
}

function paintModel(brush: Brush, trial: PathTrial): void {
  const { lines, corridorWidth } = roadsOf(trial)
  if (trial.prompt === 'dots') {
    for (const { x, y } of trial.dots) paintPebble(brush, x, y)
  } else {
    faintly(brush, trial.prompt === 'trace faded' ? fadedShare : 1, () =>
      paintCorridor(brush, lines, { width: corridorWidth, colour: palette.earth }),
    )
  }
  if (trial.arrows) for (const line of lines) paintWayArrows(brush, line, corridorWidth)
  if (lines.length > 1) paintStrokeNumbers(brush, lines, corridorWidth)
}

function paintPebble(brush: Brush, x: number, y: number): void {
  faintly(brush, 0.16, () => disc(brush, x, y + 4, 15, palette.shadow))
  disc(brush, x, y, 14, palette.woodDark)
  disc(brush, x - 2, y - 3, 9, palette.woodLight)
}

function paintPlants(brush: Brush, { story }: PathTrial): void {
  const petals = [blossoms.coral, blossoms.butter, blossoms.lilac, blossoms.rose]
  story.plants.forEach(({ x, y, size }, k) => {
    const dice = diceFrom(x * 1000 + y)
    brush.save()
    brush.translate(x, y + size / 2)
    if (k % 2 === 0) paintTuft(brush, dice, size * 0.7, tint(palette.leaf, palette.paperBright, 0.35))
    else paintSmallFlower(brush, dice, size, petals[k % petals.length] ?? blossoms.coral)
    brush.restore()
  })
}

/** A tray of sand to draw in. */
function paintTray(brush: Brush, from: number, to: number): void {
  const [top, height, rim] = [50, 530, 16]
  faintly(brush, 0.12, () => slab(brush, from, top + 8, to - from, height, 44, palette.shadow))
  slab(brush, from, top, to - from, height, 44, palette.wood)
  slab(brush, from, top, to - from, height - 5, 44, palette.woodLight)
  slab(brush, from + rim, top + rim, to - from - 2 * rim, height - 2 * rim - 5, 30, palette.earthEdge)
  slab(brush, from + rim, top + rim + 5, to - from - 2 * rim, height - 2 * rim - 10, 30, palette.earthLight)
}

function ellipseUnder(brush: Brush, size: number): void {
  brush.fillStyle = palette.shadow
  brush.beginPath()
  brush.ellipse(0, size * 0.47, size * 0.4, size * 0.07, 0, 0, Math.PI * 2)
  brush.fill()
}
