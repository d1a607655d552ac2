/** Measuring the screen with a bank card, so that sizes are true and results can be told in millimetres. */
import { useState } from 'preact/hooks'
import { cardMm, screenKey, screenSizeFrom, type ScreenSize } from '../core/screen-size'
import { CardOutline } from './parts/card-outline'
import { Trouble, useDoing } from './parts/doing'
import { useLoaded } from './parts/loaded'
import { Await, Page } from './parts/page'
import type { AppPorts } from './ports'

/** Long sides to begin with, CSS px: another one each time, so that nobody just agrees. */
const firstGuess = { lying: 396, standing: 508 } as const

/** The page. */
export function ScreenSizePage({ ports }: { readonly ports: AppPorts }) {
  const [loaded, again] = useLoaded(async () => (await ports.store.settings()).calibration, [])
  return (
    <Page title="Screen size" back={{ to: { page: 'data' }, label: 'Data and safety' }}>
      <p class="lead">
        A browser does not know how large a screen is. A bank card tells: lay it on the glass, and make the
        outline just as large.
      </p>
      <Await loaded={loaded}>
        {(calibration) => (
          <>
            <p role="status">
              {calibration?.screen === thisScreen()
                ? `This screen was measured: 10 mm are ${(10 / calibration.mmPerCssPx).toFixed(1)} px. It can be measured again.`
                : 'This screen has not been measured. Results are told without millimetres until it is.'}
            </p>
            <Measuring ports={ports} onDone={again} />
          </>
        )}
      </Await>
    </Page>
  )
}

/** How the card lies. */
type Lie = keyof typeof firstGuess

function Measuring({ ports, onDone }: { readonly ports: AppPorts; onDone(): void }) {
  const [lie, setLie] = useState<Lie>('lying')
  const [longPx, setLongPx] = useState<Readonly<Record<Lie, number>>>(firstGuess)
  const [found, setFound] = useState<ScreenSize | null>(null)
  const keeping = useDoing()
  const isZoomed = (visualViewport?.scale ?? 1) !== 1
  const measured = () =>
    keeping.run(async () => {
      const size = screenSizeFrom(longPx.lying, longPx.standing)
      setFound(size)
      if (size.kind !== 'measured') return begin()
      const settings = await ports.store.settings()
      const calibration = { mmPerCssPx: size.mmPerCssPx, screen: thisScreen() }
      await ports.store.saveSettings({ ...settings, calibration })
      begin()
      onDone()
    })
  const begin = () => {
    setLie('lying')
    setLongPx(firstGuess)
  }
  if (isZoomed) return <p class="trouble">The page is zoomed in. Please zoom out fully first.</p>
  return (
    <section class="card">
      <h2>{lie === 'lying' ? '1 of 2: the card lying' : '2 of 2: the card standing'}</h2>
      {found && found.kind !== 'measured' && <Trouble sentence={found.sentence} />}
      {found?.kind === 'measured' && <p class="notice">Measured and kept for this screen.</p>}
      <CardOutline
        longPx={longPx[lie]}
        shortPx={(longPx[lie] * cardMm.short) / cardMm.long}
        lie={lie}
        onLong={(px) => setLongPx({ ...longPx, [lie]: px })}
      />
      <Trouble sentence={keeping.sentence} />
      <div class="row">
        {lie === 'standing' && (
          <button type="button" onClick={() => setLie('lying')}>
            Back to the first
          </button>
        )}
        <button
          type="button"
          class="primary"
          disabled={keeping.busy}
          onClick={() => (lie === 'lying' ? setLie('standing') : measured())}
        >
          {lie === 'lying' ? 'It fits: now standing' : 'It fits: keep it'}
        </button>
      </div>
    </section>
  )
}

function thisScreen(): string {
  return screenKey(screen.width, screen.height, devicePixelRatio)
}
