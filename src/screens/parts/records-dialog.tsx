/** The question before a file is taken over: for whom, what it brings, and whose settings count. */
import { useState } from 'preact/hooks'
import type { Child } from '../../core/child'
import type { AppPorts } from '../ports'
import { Avatar } from './avatar'
import { Dialog } from './dialog'
import { Trouble, useDoing } from './doing'
import { useLoaded } from './loaded'
import { nameAmong } from './names'
import { Await } from './page'
import { likelyWho, outlookFor, takeOver, type Offer, type Outlook, type Who } from './records-offer'

interface RecordsDialogProps {
  readonly ports: AppPorts
  readonly offer: Offer
  onTaken(childId: string): void
  onClose(): void
}

/** The dialog. */
export function RecordsDialog({ ports, offer, onTaken, onClose }: RecordsDialogProps) {
  const [who, setWho] = useState<Who | null>(likelyWho(offer))
  const [withSettings, setWithSettings] = useState(false)
  const [outlook] = useLoaded(
    async () => (who === null ? null : await outlookFor(ports.store, offer, who)),
    [who],
  )
  const taking = useDoing()
  const seen = outlook.kind === 'here' ? outlook.thing : null
  const settings = withSettings && seen !== null && seen.differing.length > 0
  const take = (chosen: Who) =>
    taking.run(async () => {
      if (chosen !== 'itself' && ports.keeper.held() > 0)
        throw new Error(
          'Some attempts are not kept yet. Please press “Try again” at the top of the page first.',
        )
      onTaken(await takeOver(ports.store, offer, { who: chosen, withSettings: settings }))
    })
  return (
    <Dialog title={offer.kind === 'program' ? 'A program' : 'Results'} onClose={onClose}>
      {offer.others.length > 0 && <WhoIsIt offer={offer} who={who} onChoose={setWho} />}
      <Await loaded={outlook}>
        {(found) =>
          found && <Lines outlook={found} withSettings={withSettings} onWithSettings={setWithSettings} />
        }
      </Await>
      <Trouble sentence={taking.sentence} />
      <div class="row">
        <button
          type="button"
          class="primary"
          disabled={who === null || taking.busy || !(seen?.verdict === 'new' || settings)}
          onClick={() => who !== null && take(who)}
        >
          Take it over
        </button>
        <button type="button" onClick={onClose}>
          Leave it
        </button>
      </div>
    </Dialog>
  )
}

interface WhoIsItProps {
  readonly offer: Offer
  readonly who: Who | null
  onChoose(who: Who): void
}

function WhoIsIt({ offer: { child, others, kind }, who, onChoose }: WhoIsItProps) {
  const chip = (key: string, one: Child, words: string, choice: Who) => (
    <label key={key} class="chip">
      <input type="radio" name="who" checked={who === choice} onChange={() => onChoose(choice)} />
      <span>
        <Avatar name={one.avatar} size={32} /> {words}
      </span>
    </label>
  )
  return (
    <fieldset class="field">
      <legend>{kind === 'program' ? 'Which child is it for?' : 'Whose practice is it?'}</legend>
      <div class="chips who-chips">
        {others.map((other) => chip(other.id, other, nameAmong(other, others), other))}
        {chip('itself', child, `${child.nickname}, a child new on this device`, 'itself')}
      </div>
      {who !== null && who !== 'itself' && (
        <p class="hint">
          {who.nickname}’s practice, picture and sounds stay; the file and {who.nickname} become one child.
        </p>
      )}
    </fieldset>
  )
}

interface LinesProps {
  readonly outlook: Outlook
  readonly withSettings: boolean
  onWithSettings(withSettings: boolean): void
}

function Lines({ outlook: { lines, differing }, withSettings, onWithSettings }: LinesProps) {
  return (
    <>
      <ul class="plain">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {differing.length > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={withSettings}
            onChange={(event) => onWithSettings(event.currentTarget.checked)}
          />
          <span>Take them from the file instead</span>
        </label>
      )}
    </>
  )
}
