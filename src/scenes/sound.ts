/** Effects and music, each with its own level. No task depends on a sound: every sound has a visible twin. */
import { Howl, Howler } from 'howler'
import type { SoundLevels } from '../core/child'
import { ringBar } from './bar-tone'

/** The effects there are: files of the same name under `assets/shared/sounds`. */
export type Effect =
  | 'tap'
  | 'pick-up'
  | 'put-down'
  | 'bead-on'
  | 'along'
  | 'neutral'
  | 'again'
  | 'trial-done'
  | 'activity-done'
  | 'flower-opens'
  | 'goodnight'

/** The room's sound. */
export interface Sound {
  play(effect: Effect): void
  /** Rings a bar of this pitch at once, Hz, at the level of effects; its visible twin is the scene's. */
  ring(hz: number): void
  /** Plays a file of `assets/shared` once at the voice level; resolves when it is over, false when it could not play. */
  playVoice(file: string): Promise<boolean>
  stopVoice(): void
  /** Calm music under the garden path; silent when its level is 0. */
  music(on: boolean): void
  close(): void
}

const shared = `${import.meta.env.BASE_URL}assets/shared`

/** Longest a spoken prompt may take before play goes on without it, ms. */
const voicePatienceMs = 6000

/** Opens the sound of one child's levels. */
export function openSound(levels: SoundLevels): Sound {
  Howler.autoSuspend = false
  const effects = new Map<Effect, Howl>()
  const garden =
    levels.music > 0
      ? new Howl({ src: [`${shared}/sounds/garden-loop.mp3`], loop: true, volume: levels.music })
      : null
  let voice: Howl | null = null
  const closing = new AbortController()
  for (const name of ['pointerup', 'keyup', 'visibilitychange']) {
    document.addEventListener(name, wake, { signal: closing.signal })
  }

  const effectOf = (effect: Effect) => {
    const howl =
      effects.get(effect) ?? new Howl({ src: [`${shared}/sounds/${effect}.mp3`], volume: levels.effects })
    effects.set(effect, howl)
    return howl
  }
  const stopVoice = () => {
    voice?.unload()
    voice = null
  }
  return {
    play(effect) {
      if (levels.effects > 0) effectOf(effect).play()
    },
    ring(hz) {
      const context = openContext()
      // A context that sleeps would keep the tones and play them all at once when it wakes.
      if (levels.effects > 0 && context?.state === 'running') ringBar(context, hz, levels.effects)
      else wake()
    },
    playVoice(file) {
      stopVoice()
      if (levels.voice === 0) return Promise.resolve(false)
      const howl = new Howl({ src: [`${shared}/${file}`], volume: levels.voice })
      voice = howl
      return playedOut(howl)
    },
    stopVoice,
    music(on) {
      if (!garden) return
      if (on && !garden.playing()) garden.play()
      if (!on) garden.pause()
    },
    close() {
      closing.abort()
      stopVoice()
      garden?.unload()
      for (const howl of effects.values()) howl.unload()
    },
  }
}

function playedOut(howl: Howl): Promise<boolean> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(false), voicePatienceMs)
    const over = (played: boolean) => {
      clearTimeout(late)
      resolve(played)
    }
    howl.once('end', () => over(true))
    howl.once('stop', () => over(true))
    howl.once('loaderror', () => over(false))
    howl.once('playerror', () => over(false))
    howl.play()
  })
}

/** The audio, opened by the first who asks; null where there is none. */
function openContext(): AudioContext | null {
  if (!(Howler.ctx as AudioContext | null)) Howler.volume(1)
  return Howler.ctx
}

/** Wakes the audio after an interruption: tablets suspend it for calls, locks and other apps. */
function wake(): void {
  const context = Howler.ctx as AudioContext | null
  if (context && context.state !== 'running' && context.state !== 'closed')
    void context.resume().catch(() => undefined)
}
