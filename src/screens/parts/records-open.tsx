/** Opening a program or results file: read, shown before it is taken, and taken whole or not at all. */
import { useState } from 'preact/hooks'
import { previewProgram, previewResults, type Preview } from '../../exchange/preview'
import { readProgramFile, recordsFromProgram } from '../../exchange/program-file'
import { readResultsFile } from '../../exchange/results-file'
import type { ChildRecords } from '../../core/child-records'
import type { AppPorts } from '../ports'
import { Dialog } from './dialog'
import { FileOpen } from './file-open'
import { sentenceOf } from './loaded'

interface Offer {
  readonly preview: Preview
  readonly records: ChildRecords
}

interface RecordsOpenProps {
  readonly ports: AppPorts
  readonly kind: 'program' | 'results'
  readonly label: string
  onTaken(childId: string): void
}

/** The button with its preview. */
export function RecordsOpen({ ports, kind, label, onTaken }: RecordsOpenProps) {
  const [offer, setOffer] = useState<Offer | null>(null)
  const [sentence, setSentence] = useState<string | null>(null)
  const read = async (text: string) => {
    setSentence(null)
    const answer = kind === 'program' ? await programOffer(ports, text) : await resultsOffer(ports, text)
    if (typeof answer === 'string') setSentence(answer)
    else setOffer(answer)
  }
  const take = async ({ records }: Offer) => {
    try {
      await ports.store.addRecords([records])
      setOffer(null)
      onTaken(records.child.id)
    } catch (error) {
      setOffer(null)
      setSentence(sentenceOf(error))
    }
  }
  return (
    <>
      <FileOpen label={label} onText={(text) => void read(text)} onTrouble={setSentence} />
      {sentence && (
        <p class="trouble" role="alert">
          {sentence}
        </p>
      )}
      {offer && (
        <Dialog title={kind === 'program' ? 'A program' : 'Results'} onClose={() => setOffer(null)}>
          <ul class="plain">
            {offer.preview.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <div class="row">
            <button
              type="button"
              class="primary"
              disabled={offer.preview.verdict !== 'new'}
              onClick={() => void take(offer)}
            >
              Take it over
            </button>
            <button type="button" onClick={() => setOffer(null)}>
              Leave it
            </button>
          </div>
        </Dialog>
      )}
    </>
  )
}

async function programOffer(ports: AppPorts, text: string): Promise<Offer | string> {
  const read = readProgramFile(text)
  if (read.kind === 'refused') return read.sentence
  const { child, program } = read.value
  const known = await ports.store.child(child.id)
  const [current = null] = await ports.store.programs(child.id)
  return {
    preview: previewProgram({ child, program }, { child: known, program: current }),
    records: recordsFromProgram(read.value),
  }
}

async function resultsOffer(ports: AppPorts, text: string): Promise<Offer | string> {
  const read = readResultsFile(text)
  if (read.kind === 'refused') return read.sentence
  const known = await ports.store.recordsOf(read.value.records.child.id)
  return { preview: previewResults(read.value, known), records: read.value.records }
}
