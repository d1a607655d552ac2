/** The tone of a struck wooden bar, made as it sounds: any pitch, no file, no wait. */

/** A part of the tone: its frequency as a multiple of the pitch, its share, and how long it takes to fade, s. */
interface Partial {
  readonly ratio: number
  readonly share: number
  readonly fades: number
}

/** A felt mallet on a marimba bar, whose second partial is tuned two octaves up. */
const marimba: readonly Partial[] = [
  { ratio: 1, share: 1, fades: 0.95 },
  { ratio: 3.98, share: 0.16, fades: 0.22 },
  { ratio: 9.1, share: 0.03, fades: 0.07 },
]

/** How long a tone takes to swell, s: no sound begins with a click. */
const swell = 0.014
/** Loudness of one bar at the full level, so that five at once do not distort; 0–1. */
const loudest = 0.22
/** What counts as silence at the end of a fade; gains cannot fall to 0 in this way. */
const silence = 0.0001

/** Rings a bar once. `level` is 0–1. */
export function ringBar(context: BaseAudioContext, hz: number, level: number): void {
  const from = context.currentTime
  for (const { ratio, share, fades } of marimba) {
    const tone = context.createOscillator()
    const gain = context.createGain()
    tone.frequency.value = hz * ratio
    gain.gain.setValueAtTime(0, from)
    gain.gain.linearRampToValueAtTime(loudest * level * share, from + swell)
    gain.gain.exponentialRampToValueAtTime(silence, from + swell + fades)
    tone.connect(gain).connect(context.destination)
    tone.start(from)
    tone.stop(from + swell + fades)
  }
}
