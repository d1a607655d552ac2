/**
 * The stage: opens the child's world, hands its tools to one scene at a time, and keeps the world still while
 * the page is hidden, the picture is lost or the tablet is turned.
 */
import Phaser from 'phaser'
import { openControls } from './controls'
import { openInkCapture } from './ink-capture'
import { openInkLayer } from './ink-layer'
import { openMirror } from './mirror'
import type { PageFit, Viewport } from './page-fit'
import { openPrompts, readVoiceManifest } from './prompts'
import { openPuppetLayer } from './puppet-layer'
import { buildRoom, sizeCanvases, type Room } from './room'
import { openSound } from './sound'
import { openTrialClock } from './trial-clock'
import type { SpokenPrompt, StageChild, StageTools, StagedScene } from './tools'

/** Textures denser than this cost memory and show nothing more. */
const densestPixelRatio = 2

/** An open stage. */
export interface Stage {
  readonly tools: StageTools
  /** Puts a scene on the stage in place of the one before, and resolves when it is created. */
  show<Scene extends Phaser.Scene & StagedScene>(scene: Scene): Promise<Scene>
  close(): void
}

/** Opens the stage in a root element. */
export async function openStage(
  root: HTMLElement,
  child: StageChild,
  mmPerCssPx: number | null,
): Promise<Stage> {
  const room = buildRoom(root)
  const pixelRatio = () => Math.min(densestPixelRatio, globalThis.devicePixelRatio || 1)
  const viewport = (): Viewport => ({ width: room.element.clientWidth, height: room.element.clientHeight })
  const game = await bootGame(room, viewport(), pixelRatio())
  const clock = openTrialClock()
  const sound = openSound(child.sound)
  const prompts = openPrompts(await readVoiceManifest(), sound, child.sound.voice)
  const closing = new AbortController()
  let fit: PageFit = { scale: 1, x: 0, y: 0 }
  let showing: (Phaser.Scene & StagedScene) | null = null
  let lastSaid: SpokenPrompt | null = null
  let leave: () => void = () => undefined
  const left = new Promise<void>((resolve) => (leave = resolve))

  const ink = openInkLayer(room.ink, fit)
  const puppets = openPuppetLayer(room.puppets, fit)
  const mirror = openMirror(room.mirror, fit)
  const capture = openInkCapture(room.surface, {
    fit: () => fit,
    paintedAtMs: () => clock.startedAtMs(),
    penMutesTouch: child.accommodations.penMutesTouch,
    mmPerCssPx,
  })
  const say = async (prompt: SpokenPrompt) => {
    lastSaid = prompt
    prompts.hush()
    controls.picture(prompt.picture)
    const shownLongEnough = new Promise((resolve) => setTimeout(resolve, pictureMs))
    await Promise.race([Promise.all([prompts.say(prompt), shownLongEnough]), left])
    if (lastSaid === prompt) controls.picture(null)
  }
  const controls = openControls(room.element, child.hand === 'left', {
    hearAgain: () => {
      if (showing?.hearAgain?.() !== true && lastSaid) void say(lastSaid)
    },
    leave: () => leave(),
  })
  const layOut = () => {
    capture.rest()
    const { width, height } = viewport()
    sizeCanvases(room, width, height, pixelRatio())
    game.scale.resize(width * pixelRatio(), height * pixelRatio())
    if (showing) fit = showing.fitFor(viewport())
    for (const layer of [ink, puppets]) layer.refit(fit, pixelRatio())
    mirror.refit(fit)
    room.surface.dataset['fit'] = JSON.stringify(fit)
    showing?.relaid()
  }
  const wait = (waiting: boolean) => {
    room.moment.hidden = !waiting
    if (waiting) capture.rest()
    clock.hold(waiting)
    if (waiting) game.loop.sleep()
    else game.loop.wake()
  }
  watchWorld(game, closing.signal, { layOut, wait })

  const tools: StageTools = {
    child,
    calm: child.sensory === 'calm' || matchMedia('(prefers-reduced-motion: reduce)').matches,
    mmPerCssPx,
    capture,
    ink,
    puppets,
    mirror,
    sound,
    viewport,
    pixelRatio,
    fit: () => fit,
    say,
    startClock: () => clock.start(),
    clockMs: () => clock.nowMs(),
    describe: (trial) => {
      if (trial === null) delete room.surface.dataset['trial']
      else room.surface.dataset['trial'] = JSON.stringify(trial)
    },
    left,
  }
  return {
    tools,
    async show(scene) {
      capture.listen(null)
      if (showing) game.scene.remove(showing.scene.key)
      ink.clear()
      puppets.showWorm(null)
      puppets.showHand(null)
      mirror.show([])
      showing = scene
      fit = scene.fitFor(viewport())
      const created = new Promise<void>((resolve) => {
        const added = game.scene.add(sceneKey, scene, false)
        added?.sys.events.once(Phaser.Scenes.Events.CREATE, () => resolve())
      })
      game.scene.start(sceneKey)
      await created
      layOut()
      return scene
    },
    close() {
      closing.abort()
      leave()
      prompts.hush()
      capture.close()
      controls.close()
      sound.close()
      game.destroy(true)
      room.element.remove()
    },
  }
}

/** The one place on the stage. */
export const sceneKey = 'on-stage'

/** Shortest time a picture twin is shown, ms. */
const pictureMs = 1800

function bootGame(room: Room, { width, height }: Viewport, pixelRatio: number): Promise<Phaser.Game> {
  return new Promise((resolve) => {
    const game = new Phaser.Game({
      type: Phaser.WEBGL,
      parent: room.world,
      scale: { mode: Phaser.Scale.NONE, width: width * pixelRatio, height: height * pixelRatio },
      input: { mouse: false, touch: false, keyboard: false, gamepad: false },
      audio: { noAudio: true },
      disableContextMenu: true,
      banner: false,
      backgroundColor: '#cfe6ea',
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power' },
      callbacks: { postBoot: () => resolve(game) },
    })
  })
}

/** What to do when the world around the stage changes. */
interface WorldChanges {
  layOut(): void
  wait(waiting: boolean): void
}

function watchWorld(game: Phaser.Game, signal: AbortSignal, { layOut, wait }: WorldChanges): void {
  let lost = false
  const settle = () => wait(lost || document.hidden)
  addEventListener('resize', layOut, { signal })
  document.addEventListener('visibilitychange', settle, { signal })
  game.canvas.addEventListener(
    'webglcontextlost',
    () => {
      lost = true
      settle()
    },
    { signal },
  )
  game.canvas.addEventListener(
    'webglcontextrestored',
    () => {
      lost = false
      settle()
      layOut()
    },
    { signal },
  )
}
