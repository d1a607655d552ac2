/** The gate between the child's world and the grown-ups' pages of a family device. It is no lock. */
import { useState } from 'preact/hooks'
import { diceFrom } from '../../core/random'
import { Dialog } from './dialog'
import { gateTask } from './gate-task'

interface GateProps {
  readonly seed: number
  onOpen(): void
  onClose(): void
}

/** Asks the task; a wrong answer brings another one. */
export function Gate({ seed, onOpen, onClose }: GateProps) {
  const [round, setRound] = useState(0)
  const [typed, setTyped] = useState('')
  const [again, setAgain] = useState(false)
  const task = gateTask(diceFrom(seed + round))
  const check = (event: Event) => {
    event.preventDefault()
    if (Number(typed.trim()) === task.answer) return onOpen()
    setRound(round + 1)
    setTyped('')
    setAgain(true)
  }
  return (
    <Dialog title="For grown-ups" onClose={onClose}>
      <form class="stack" onSubmit={check}>
        <label class="field">
          <span>How much is {task.words}?</span>
          <input
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <p class="quiet" role="status">
          {again ? 'Not quite. Here is another one.' : 'This keeps small fingers out. It is not a lock.'}
        </p>
        <button type="submit" class="primary">
          Open
        </button>
      </form>
    </Dialog>
  )
}
