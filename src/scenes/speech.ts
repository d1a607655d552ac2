/** Saying things to the child: the voice, its picture twin beside the ear, and the last thing said for the ear. */
import type { Controls } from './controls'
import type { Prompts } from './prompts'
import type { SpokenPrompt } from './tools'

/** Shortest time a picture twin is shown, ms. */
const pictureMs = 1800

/** An open mouth with pictures. */
export interface Speech {
  /** Says it and shows its picture; resolves when both are over, or when the child leaves. */
  say(prompt: SpokenPrompt): Promise<void>
  /** Says the last thing again. */
  again(): void
}

/** Opens speech over a mouth and the controls that show its pictures. */
export function openSpeech(
  prompts: Prompts,
  controls: Pick<Controls, 'picture'>,
  left: Promise<void>,
): Speech {
  let last: SpokenPrompt | null = null
  const say = async (prompt: SpokenPrompt) => {
    last = prompt
    prompts.hush()
    controls.picture(prompt.picture)
    const shownLongEnough = new Promise((resolve) => setTimeout(resolve, pictureMs))
    await Promise.race([Promise.all([prompts.say(prompt), shownLongEnough]), left])
    if (last === prompt) controls.picture(null)
  }
  return {
    say,
    again: () => {
      if (last) void say(last)
    },
  }
}
