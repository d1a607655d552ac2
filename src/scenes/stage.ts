/**
 * The stage: opens the child's world, hands its tools to one scene at a time, and keeps the world still while
 * the page is hidden, the picture is lost or the tablet is turned.
 */
import Phaser from 'phaser'
import { openControls, type Controls } from './controls'
import { openInkCapture } from './ink-capture'
import { openInkLayer } from './ink-layer'
import { openMirror } from './mirror'
import type { PageFit, Viewport } from './page-fit'
import { openPrompts, readVoiceManifest } from './prompts'
import { openPuppetLayer } from './puppet-layer'
import { buildRoom, sizeCanvases, type Room } from './room'
import { openScanning } from './scanning'
import { openSound } from './sound'
import { openSpeech } from './speech'
import type { StageChild, StageTools, StagedScene } from './tools'
import { openTouches } from './touches'
import { openTrialClock, type TrialClock } from './trial-clock'
import { bootGame, watchWorld } from './world'

/** Textures denser than this cost memory and show nothing more. */
const densestPixelRatio = 2

/** The one place on the stage. */
const sceneKey = 'on-stage'

/** A scene that may stand on the stage. */
type Staged = Phaser.Scene & StagedScene

/** An open stage. */
export interface Stage {
  readonly tools: StageTools
  /** Puts a scene on the stage in place of the one before, and resolves when it is created. */
  show<Scene extends Staged>(scene: Scene): Promise<Scene>
  close(): void
}

/** What stands on the stage now and where its page lies. */
interface Standing {
  scene: Staged | null
  fit: PageFit
}

/** Opens the stage in a root element. */
export async function openStage(
  root: HTMLElement,
  child: StageChild,
  mmPerCssPx: number | null,
): Promise<Stage> {
  const room = buildRoom(root)
  const game = await bootGame(room, viewportOf(room), pixelRatio())
  const clock = openTrialClock()
  const closing = new AbortController()
  const standing: Standing = { scene: null, fit: { scale: 1, x: 0, y: 0 } }
  const { tools, controls } = await openTools({
    room,
    game,
    child,
    mmPerCssPx,
    clock,
    standing,
    leave: closing,
  })
  const layOut = () => relay(room, game, tools, standing)
  watchWorld(game, closing.signal, {
    layOut,
    wait(waiting) {
      room.moment.hidden = !waiting
      if (waiting) restHands(tools)
      clock.hold(waiting)
      if (waiting) game.loop.sleep()
      else game.loop.wake()
    },
  })
  return {
    tools,
    async show(scene) {
      clear(tools)
      if (standing.scene) game.scene.remove(sceneKey)
      standing.scene = scene
      standing.fit = scene.fitFor(viewportOf(room))
      await started(game, scene)
      layOut()
      return scene
    },
    close() {
      closing.abort()
      tools.capture.close()
      tools.touches.close()
      controls.close()
      tools.sound.close()
      game.destroy(true)
      room.element.remove()
    },
  }
}

/** What the tools are made from. */
interface Making {
  readonly room: Room
  readonly game: Phaser.Game
  readonly child: StageChild
  readonly mmPerCssPx: number | null
  readonly clock: TrialClock
  readonly standing: Standing
  /** Aborted when the stage closes, which also counts as leaving. */
  readonly leave: AbortController
}

async function openTools(making: Making): Promise<{ tools: StageTools; controls: Controls }> {
  const { room, game, child, mmPerCssPx, clock, standing, leave } = making
  let opened: () => void = () => undefined
  const left = new Promise<void>((resolve) => (opened = resolve))
  leave.signal.addEventListener('abort', opened)
  const sound = openSound(child.sound)
  const prompts = openPrompts(await readVoiceManifest(), sound, child.sound.voice)
  leave.signal.addEventListener('abort', () => prompts.hush())
  const controls = openControls(room.element, child.hand === 'left', {
    hearAgain: () => {
      if (standing.scene?.hearAgain?.() !== true) speech.again()
    },
    leave: opened,
  })
  const speech = openSpeech(prompts, controls, left)
  openScanning(room.mirror, child.accommodations, leave.signal)
  const fit = () => standing.fit
  const pageClock = {
    fit,
    paintedAtMs: () => clock.startedAtMs(),
    penMutesTouch: child.accommodations.penMutesTouch,
    mmPerCssPx,
  }
  const tools: StageTools = {
    child,
    calm: child.sensory === 'calm' || matchMedia('(prefers-reduced-motion: reduce)').matches,
    mmPerCssPx,
    capture: openInkCapture(room.surface, pageClock),
    touches: openTouches(room.surface, pageClock),
    ink: openInkLayer(room.ink, standing.fit),
    puppets: openPuppetLayer(room.puppets, standing.fit),
    mirror: openMirror(room.mirror, standing.fit),
    sound,
    viewport: () => viewportOf(room),
    pixelRatio,
    fit,
    layOut: () => relay(room, game, tools, standing),
    say: (prompt) => speech.say(prompt),
    startClock: () => clock.start(),
    clockMs: () => clock.nowMs(),
    describe: (trial, laid) => describe(room, trial, laid),
    left,
  }
  return { tools, controls }
}

/** Lays everything where it belongs in the viewport as it now is. A stroke in progress ends as interrupted. */
function relay(room: Room, game: Phaser.Game, tools: StageTools, standing: Standing): void {
  restHands(tools)
  const { width, height } = viewportOf(room)
  sizeCanvases(room, width, height, pixelRatio())
  game.scale.resize(width * pixelRatio(), height * pixelRatio())
  if (standing.scene) standing.fit = standing.scene.fitFor({ width, height })
  for (const layer of [tools.ink, tools.puppets]) layer.refit(standing.fit, pixelRatio())
  tools.mirror.refit(standing.fit)
  room.surface.dataset['fit'] = JSON.stringify(standing.fit)
  standing.scene?.relaid()
}

/** Strokes and contacts in progress end as interrupted. */
function restHands({ capture, touches }: StageTools): void {
  capture.rest()
  touches.rest()
}

function clear(tools: StageTools): void {
  tools.capture.listen(null)
  tools.touches.listen(null)
  tools.ink.clear()
  tools.puppets.showWorm(null)
  tools.puppets.showFriend(null)
  tools.puppets.showHand(null)
  tools.mirror.show([])
}

function started(game: Phaser.Game, scene: Staged): Promise<void> {
  return new Promise((resolve) => {
    game.scene.add(sceneKey, scene, false)?.sys.events.once(Phaser.Scenes.Events.CREATE, () => resolve())
    game.scene.start(sceneKey)
  })
}

/** Leaves the trial on the surface as data, for scripted children and assistive tools. */
function describe(room: Room, trial: unknown, laid: unknown): void {
  const { dataset } = room.surface
  if (trial === null) {
    delete dataset['trial']
    delete dataset['laid']
    return
  }
  dataset['laid'] = JSON.stringify(laid ?? null)
  dataset['trial'] = JSON.stringify(trial)
}

function viewportOf(room: Room): Viewport {
  return { width: room.element.clientWidth, height: room.element.clientHeight }
}

function pixelRatio(): number {
  return Math.min(densestPixelRatio, globalThis.devicePixelRatio || 1)
}
