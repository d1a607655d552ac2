/**
 * What is said to the child. A person's recording comes first, then a voice of the device itself, then the
 * synthetic stand-in; whatever is heard, the picture twin is shown.
 */
import { z } from '../core/schema'
import type { Sound } from './sound'

const manifestSchema = z.record(
  z.string(),
  z.object({ file: z.string(), voice: z.enum(['recorded', 'synthetic']), text: z.string() }),
)
/** The spoken files there are, by prompt key. */
export type VoiceManifest = z.infer<typeof manifestSchema>

/** Something to say: its key in the manifest, and the words for a voice that reads. */
export interface Prompt {
  readonly key: string
  readonly text: string
}

/** A mouth. */
export interface Prompts {
  /** Says it; resolves when it was said, or when nothing could say it. */
  say(prompt: Prompt): Promise<void>
  hush(): void
}

const voiceFolder = `${import.meta.env.BASE_URL}assets/shared/voice`

/** Reads the manifest; an unreadable one means no files, and the device's voice speaks. */
export async function readVoiceManifest(): Promise<VoiceManifest> {
  try {
    const answer = await fetch(`${voiceFolder}/manifest.json`)
    const parsed = manifestSchema.safeParse(await answer.json())
    return parsed.success ? parsed.data : {}
  } catch {
    return {}
  }
}

/** Opens the mouth. `level` is the voice level, 0–1; 0 is silence. */
export function openPrompts(manifest: VoiceManifest, sound: Sound, level: number): Prompts {
  return {
    async say({ key, text }) {
      if (level === 0) return
      const file = manifest[key]
      if (file?.voice === 'recorded' && (await sound.playVoice(`voice/${file.file}`))) return
      if (await spokenByDevice(text, level)) return
      if (file) await sound.playVoice(`voice/${file.file}`)
    },
    hush() {
      sound.stopVoice()
      globalThis.speechSynthesis?.cancel()
    },
  }
}

/** Longest wait for the device's voice, ms: some never say that they are done. */
const devicePatienceMs = 6000

/** Speaks with a voice that lives on the device; an online voice would send the words away, so it never speaks. */
function spokenByDevice(text: string, volume: number): Promise<boolean> {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined
  const voice = synthesis
    ?.getVoices()
    .find((one) => one.localService && one.lang.toLowerCase().startsWith('en'))
  if (!synthesis || !voice) return Promise.resolve(false)
  return new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(text)
    words.voice = voice
    words.rate = 0.9
    words.volume = volume
    const late = setTimeout(() => resolve(true), devicePatienceMs)
    words.onend = () => {
      clearTimeout(late)
      resolve(true)
    }
    words.onerror = () => {
      clearTimeout(late)
      resolve(false)
    }
    synthesis.cancel()
    synthesis.speak(words)
  })
}
