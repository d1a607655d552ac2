/** A button that opens a file and hands on its text. */
import { useRef } from 'preact/hooks'
import { sentenceOf } from './loaded'

interface FileOpenProps {
  readonly label: string
  readonly quiet?: boolean
  onText(text: string): void
  onTrouble(sentence: string): void
}

/** Files larger than this are no files of ours, bytes. */
const largestBytes = 64_000_000

/** The button; the input behind it takes JSON files. */
export function FileOpen({ label, quiet, onText, onTrouble }: FileOpenProps) {
  const input = useRef<HTMLInputElement>(null)
  const take = async (file: File) => {
    if (file.size > largestBytes) return onTrouble('This file is larger than any Inchworm file can be.')
    try {
      onText(await file.text())
    } catch (error) {
      onTrouble(sentenceOf(error))
    }
  }
  return (
    <label class={`button ${quiet ? 'quiet-button' : ''}`}>
      {label}
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? []
          if (file) void take(file)
          event.currentTarget.value = ''
        }}
      />
    </label>
  )
}
