/** Opening a program or results file: read, shown before it is taken, and taken whole or not at all. */
import { useState } from 'preact/hooks'
import type { AppPorts } from '../ports'
import { Trouble, useDoing } from './doing'
import { FileOpen } from './file-open'
import { RecordsDialog } from './records-dialog'
import { readOffer, type Offer } from './records-offer'

interface RecordsOpenProps {
  readonly ports: AppPorts
  readonly kind: Offer['kind']
  readonly label: string
  onTaken(childId: string): void
}

/** The button with its dialog. */
export function RecordsOpen({ ports, kind, label, onTaken }: RecordsOpenProps) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const reading = useDoing()
  const read = (text: string) =>
    reading.run(async () => {
      const answer = await readOffer(ports.store, kind, text)
      if (typeof answer === 'string') throw new Error(answer)
      setOffer(answer)
    })
  return (
    <>
      <FileOpen
        label={label}
        onText={read}
        onTrouble={(sentence) => reading.run(() => Promise.reject(new Error(sentence)))}
      />
      <Trouble sentence={reading.sentence} />
      {offer && (
        <RecordsDialog
          ports={ports}
          offer={offer}
          onTaken={(childId) => {
            setOffer(null)
            onTaken(childId)
          }}
          onClose={() => setOffer(null)}
        />
      )}
    </>
  )
}
