/** One calm sentence for the adult when the device will not keep what is practised. */
import { useEffect, useState } from 'preact/hooks'
import type { AppPorts } from '../ports'
import { sentenceOf } from './loaded'

/** The banner; nothing while all is well. */
export function TroubleBanner({ ports }: { readonly ports: AppPorts }) {
  const [sentence, setSentence] = useState<string | null>(null)
  useEffect(() => ports.keeper.onTrouble((error) => setSentence(sentenceOf(error))), [ports])
  if (sentence === null && ports.keeper.held() === 0) return null
  const retry = async () => {
    await ports.keeper.retry()
    if (ports.keeper.held() === 0) setSentence(null)
  }
  return (
    <div class="trouble-banner" role="alert">
      <p>
        {sentence}{' '}
        {ports.keeper.held() > 0 &&
          `${ports.keeper.held()} attempts wait in memory: please leave this page open.`}
      </p>
      <button type="button" onClick={() => void retry()}>
        Try again
      </button>
    </div>
  )
}
