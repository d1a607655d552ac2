/** A child's letter settings while they are being changed: kept at once, one change after the other. */
import { useRef, useState } from 'preact/hooks'
import type { Child } from '../../../core/child'
import { letterSettingsSchema, type LetterSettings } from '../../../core/letters/settings'
import { sentenceOf } from '../../parts/loaded'
import type { AppPorts } from '../../ports'

/** The settings, and how to change them. */
export interface KeptLetters {
  readonly letters: LetterSettings
  /** Why the last change was not kept; null while all is well. */
  readonly sentence: string | null
  /** What was last kept, in words; empty before. */
  readonly message: string
  change(next: LetterSettings): void
}

/** Starts from what the child has. */
export function useLetters({ store }: AppPorts, child: Child): KeptLetters {
  const [letters, setLetters] = useState(child.letters)
  const [sentence, setSentence] = useState<string | null>(null)
  const [message, setMessage] = useState('')
  const queue = useRef(Promise.resolve())
  const keep = async (next: LetterSettings) => {
    const parsed = letterSettingsSchema.parse(next)
    // Read anew: other settings may have changed on another page.
    const now = await store.child(child.id)
    if (!now) throw new Error('This child is not on this device any more.')
    await store.saveChild({ ...now, letters: parsed })
  }
  const change = (next: LetterSettings) => {
    setLetters(next)
    setSentence(null)
    setMessage('')
    queue.current = queue.current
      .then(() => keep(next))
      .then(
        () => setMessage('Saved.'),
        (error: unknown) => setSentence(sentenceOf(error)),
      )
  }
  return { letters, sentence, message, change }
}
