/** Data and safety: what is kept, how it is saved elsewhere, and how it is removed. */
import { useState } from 'preact/hooks'
import { dayOf, isoInstant } from '../core/day'
import { readBackupFile, type BackupParcel } from '../exchange/backup-file'
import { Dialog } from './parts/dialog'
import { download } from './parts/download'
import { FileOpen } from './parts/file-open'
import { KeepingNotice } from './parts/keeping-notice'
import { sentenceOf, useLoaded } from './parts/loaded'
import { Await, Page } from './parts/page'
import type { AppPorts } from './ports'
import { RemoveCard } from './remove-card'
import { hashOf } from './router'

/** The page. */
export function DataPage({ ports }: { readonly ports: AppPorts }) {
  const [message, setMessage] = useState<string | null>(null)
  return (
    <Page title="Data and safety" back={{ to: { page: 'home' }, label: 'Start' }}>
      {message && (
        <p class="notice" role="status">
          {message}
        </p>
      )}
      <KeepingNotice />
      <div class="columns">
        <section class="card">
          <h2>Where it is kept</h2>
          <p>
            Everything stays in this browser on this device: nicknames, programs, and every attempt with the
            movement behind it. Nothing is sent anywhere, and there is no account.
          </p>
          <p>
            A browser may remove what it keeps: when its data is cleared, when the device is short of room,
            and on an iPad after about a week without use unless Inchworm is on the home screen. Backups
            protect against that.
          </p>
          <Lasting />
        </section>
        <BackupCard ports={ports} onMessage={setMessage} />
        <SetAsideCard ports={ports} />
        <RemoveCard ports={ports} onMessage={setMessage} />
        <section class="card">
          <h2>The screen</h2>
          <p>
            Sizes are true, and results are told in millimetres, once the screen was measured with a bank
            card. <a href={hashOf({ page: 'screen' })}>Measure this screen</a>
          </p>
        </section>
        <section class="card">
          <h2>About</h2>
          <p>
            Inchworm {ports.appVersion}. <OfflineLine ports={ports} />
          </p>
          <p>
            <a href={`${import.meta.env.BASE_URL}assets/shared/CREDITS.md`}>Credits</a> ·{' '}
            <a href={`${import.meta.env.BASE_URL}third-party.txt`}>Licences of the parts it is made from</a>
          </p>
          <p class="quiet">
            Inchworm records what happened during practice. It does not diagnose, and it compares a child only
            with itself.
          </p>
        </section>
      </div>
    </Page>
  )
}

function OfflineLine({ ports }: { readonly ports: AppPorts }) {
  const state = ports.updates.state.value
  if (state === 'ready offline') return <>Ready to be used without a network.</>
  if (state === 'installing') return <>Getting ready to be used without a network…</>
  if (state === 'unsupported') return <>This browser cannot keep it for use without a network.</>
  return (
    <>
      A newer version is waiting.{' '}
      <button type="button" class="link" onClick={() => ports.updates.applyUpdate()}>
        Use it now
      </button>
    </>
  )
}

/** Asks the browser, on a tap and never before, to keep the data lastingly. */
function Lasting() {
  const [answer, setAnswer] = useState<string | null>(null)
  const storage = navigator.storage as StorageManager | undefined
  if (!storage || typeof storage.persist !== 'function') return null
  const ask = async () => {
    const granted = await storage.persist()
    setAnswer(granted ? 'The browser will keep it.' : 'The browser did not promise it. Keep backups.')
  }
  return (
    <p>
      <button type="button" onClick={() => void ask()}>
        Ask the browser to keep it
      </button>{' '}
      <span role="status">{answer}</span>
    </p>
  )
}

interface MessageProps {
  readonly ports: AppPorts
  onMessage(message: string): void
}

function BackupCard({ ports, onMessage }: MessageProps) {
  const [parcel, setParcel] = useState<BackupParcel | null>(null)
  const save = async () => {
    const nowMs = ports.nowMs()
    download(`inchworm-backup-${dayOf(nowMs, ports.zone)}.json`, await ports.backup())
    await ports.store.saveSettings({ ...(await ports.store.settings()), lastBackupAt: isoInstant(nowMs) })
    onMessage('The backup is among your downloads. Keep it somewhere else too.')
  }
  const read = (text: string) => {
    const answer = readBackupFile(text)
    if (answer.kind === 'refused') onMessage(answer.sentence)
    else setParcel(answer.value)
  }
  const restore = async ({ children, settings }: BackupParcel) => {
    try {
      const added = await ports.store.addRecords(children)
      const mine = await ports.store.settings()
      if (mine.use === null) await ports.store.saveSettings({ ...mine, use: settings.use })
      onMessage(
        `Restored: ${added.children} children, ${added.programs} programs, ${added.attempts} attempts, ${added.notes} notes. ${added.already} records were here already.`,
      )
    } catch (error) {
      onMessage(sentenceOf(error))
    }
    setParcel(null)
  }
  return (
    <section class="card">
      <h2>Backup</h2>
      <p>One file with everything on this device. Anyone who has the file can read it.</p>
      <div class="row">
        <button
          type="button"
          class="primary"
          onClick={() => void save().catch((error: unknown) => onMessage(sentenceOf(error)))}
        >
          Save a backup
        </button>
        <FileOpen label="Restore a backup" quiet onText={read} onTrouble={onMessage} />
      </div>
      {parcel && (
        <Dialog title="Restore this backup?" onClose={() => setParcel(null)}>
          <p>
            Made on {parcel.madeAt.slice(0, 10)}:{' '}
            {parcel.children.map(({ child }) => child.nickname).join(', ') || 'no children'},{' '}
            {parcel.children.reduce((sum, { attempts }) => sum + attempts.length, 0)} attempts.
          </p>
          <p class="quiet">What is here already stays as it is.</p>
          <div class="row">
            <button type="button" class="primary" onClick={() => void restore(parcel)}>
              Restore
            </button>
            <button type="button" onClick={() => setParcel(null)}>
              Leave it
            </button>
          </div>
        </Dialog>
      )}
    </section>
  )
}

function SetAsideCard({ ports }: { readonly ports: AppPorts }) {
  const [loaded] = useLoaded(() => ports.store.setAside(), [])
  return (
    <Await loaded={loaded}>
      {(records) =>
        records.length === 0 ? null : (
          <section class="card">
            <h2>Set aside</h2>
            <p>{records.length} records could not be read. They are kept as they were.</p>
            <ul class="plain">
              {records.slice(0, 20).map((record) => (
                <li key={record.id}>
                  {record.kind}: {record.reason}
                </li>
              ))}
            </ul>
            <button
              type="button"
              onClick={() => download('inchworm-set-aside.json', JSON.stringify(records, null, 2))}
            >
              Save them as a file
            </button>
          </section>
        )
      }
    </Await>
  )
}
