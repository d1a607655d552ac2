/** The game behind the stage, and what to do when the world around it changes. */
import Phaser from 'phaser'
import type { Viewport } from './page-fit'
import type { Room } from './room'

/**
 * Starts Phaser in a room; it owns the picture and the frames, never the pointer or the sound. One texture at a time:
 * with several, its shader compares an interpolated number of a texture for equality, and parts of turned pictures
 * are not painted where that is a little off.
 */
export function bootGame(room: Room, { width, height }: Viewport, pixelRatio: number): Promise<Phaser.Game> {
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
      fps: { limit: isPaintedInSoftware() ? softwareFps : 0 },
      render: { antialias: true, antialiasGL: false, powerPreference: 'low-power', maxTextures: 1 },
      callbacks: { postBoot: () => resolve(game) },
    })
  })
}

/** Frames a second where no graphics card paints, so that the rest of the time is left to the hands. */
const softwareFps = 24

/** Whether the browser paints without a graphics card. */
function isPaintedInSoftware(): boolean {
  const graphics = document.createElement('canvas').getContext('webgl')
  const named = graphics?.getExtension('WEBGL_debug_renderer_info')
  if (!graphics || !named) return false
  const name = String(graphics.getParameter(named.UNMASKED_RENDERER_WEBGL))
  graphics.getExtension('WEBGL_lose_context')?.loseContext()
  return /swiftshader|llvmpipe|software|basic render/i.test(name)
}

/** What to do when the world around the stage changes. */
interface WorldChanges {
  /** The viewport has another size or shape. */
  layOut(): void
  /** The world has to wait, or may go on. */
  wait(waiting: boolean): void
}

/** Watches the viewport, the page's visibility and the picture, until the signal says stop. */
export function watchWorld(game: Phaser.Game, signal: AbortSignal, { layOut, wait }: WorldChanges): void {
  let lost = false
  const settle = () => wait(lost || document.hidden)
  const pictureIs = (gone: boolean) => {
    lost = gone
    settle()
    if (!gone) layOut()
  }
  addEventListener('resize', layOut, { signal })
  document.addEventListener('visibilitychange', settle, { signal })
  game.canvas.addEventListener('webglcontextlost', () => pictureIs(true), { signal })
  game.canvas.addEventListener('webglcontextrestored', () => pictureIs(false), { signal })
}
