/** A form row for words of one's own. */
import { useId, useState } from 'preact/hooks'
import type { Field } from './fields'
import { typedWords, type WordBounds } from './typed-words'

interface WordsRowProps {
  readonly field: Pick<Field, 'title' | 'description'>
  readonly bounds: WordBounds
  readonly value: unknown
  onChange(value: readonly string[]): void
}

/** The row; what is typed stays as typed while the words in it are those of the value. */
export function WordsRow({ field, bounds, value, onChange }: WordsRowProps) {
  const id = useId()
  const words = Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
  const [typed, setTyped] = useState(words.join(', '))
  const read = typedWords(typed, bounds)
  const isCurrent = read.words.join(',') === words.join(',')
  return (
    <div class="field">
      <label for={id}>{field.title}</label>
      <textarea
        id={id}
        rows={2}
        spellcheck={false}
        value={isCurrent ? typed : words.join(', ')}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value)
          onChange(typedWords(currentTarget.value, bounds).words)
        }}
      />
      <div role="status">
        {isCurrent &&
          read.left.map((sentence) => (
            <p key={sentence} class="trouble">
              {sentence}
            </p>
          ))}
      </div>
      {field.description && <p class="hint">{field.description}</p>}
    </div>
  )
}
