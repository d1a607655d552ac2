/** Something done on a tap: one at a time, and a plain sentence when it did not work. */
import { useRef, useState } from 'preact/hooks'
import { sentenceOf } from './loaded'

/** What a page knows of what it is doing. */
export interface Doing {
  readonly busy: boolean
  /** Why the last thing did not work; null while all is well. */
  readonly sentence: string | null
  /** Does it, unless something is being done already. */
  run(work: () => Promise<void>): void
}

/** One thing at a time; a thing that did not work leaves a sentence and can be tried again. */
export function useDoing(): Doing {
  const [busy, setBusy] = useState(false)
  const [sentence, setSentence] = useState<string | null>(null)
  const running = useRef(false)
  const run = async (work: () => Promise<void>) => {
    if (running.current) return
    running.current = true
    setBusy(true)
    setSentence(null)
    try {
      await work()
    } catch (error) {
      setSentence(sentenceOf(error))
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  return { busy, sentence, run: (work) => void run(work) }
}

/** The sentence for the adult; nothing without one. */
export function Trouble({ sentence }: { readonly sentence: string | null }) {
  return sentence === null ? null : (
    <p class="trouble" role="alert">
      {sentence}
    </p>
  )
}
