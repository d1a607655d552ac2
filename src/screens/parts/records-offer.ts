/** What an opened program or results file offers, for which child, and the taking over of it. */
import type { Child } from '../../core/child'
import type { ChildRecords } from '../../core/child-records'
import { differingSettings, recordsFor, withLettersOf, withSettingsOf } from '../../exchange/for-child'
import { previewProgram, previewResults, type Preview } from '../../exchange/preview'
import { readProgramFile, recordsFromProgram, type ProgramParcel } from '../../exchange/program-file'
import { readResultsFile, type ResultsParcel } from '../../exchange/results-file'
import type { Store } from '../../store/store'
import { isNamesake } from './names'

/** A file that was read. */
export type Offer = {
  /** The child in the file. */
  readonly child: Child
  /** The children here who might be the child in the file; none when it is here already, or a sample child. */
  readonly others: readonly Child[]
} & (
  | { readonly kind: 'program'; readonly parcel: ProgramParcel }
  | { readonly kind: 'results'; readonly parcel: ResultsParcel }
)

/** Who the child in a file is: itself, or a child who is here under another id. */
export type Who = 'itself' | Child

/** What taking over would do. */
export interface Outlook extends Preview {
  /** Settings of practice in which the file differs from the child here, in words. */
  readonly differing: readonly string[]
}

/** Reads a file; a sentence when it cannot be taken. */
export async function readOffer(store: Store, kind: Offer['kind'], text: string): Promise<Offer | string> {
  if (kind === 'program') {
    const read = readProgramFile(text)
    if (read.kind === 'refused') return read.sentence
    const { child } = read.value
    return { kind, parcel: read.value, child, others: await othersThan(store, child) }
  }
  const read = readResultsFile(text)
  if (read.kind === 'refused') return read.sentence
  const { child } = read.value.records
  return { kind, parcel: read.value, child, others: await othersThan(store, child) }
}

/** Who the child most likely is; null when the grown-up has to say. */
export function likelyWho({ kind, child, others }: Offer): Who | null {
  if (others.length === 0) return 'itself'
  return kind === 'results' && !others.some((one) => isNamesake(one, child)) ? 'itself' : null
}

/** What taking it over for that child would do. */
export async function outlookFor(store: Store, offer: Offer, who: Who): Promise<Outlook> {
  const here = who === 'itself' ? await store.child(offer.child.id) : who
  return {
    ...(await previewFor(store, offer, here)),
    differing: here === null ? [] : differingSettings(here, offer.child, offer.kind),
  }
}

async function previewFor(store: Store, offer: Offer, here: Child | null): Promise<Preview> {
  const namesake = offer.others.some((one) => isNamesake(one, offer.child))
  if (offer.kind === 'program') {
    const [program = null] = here === null ? [] : await store.programs(here.id)
    return previewProgram(offer.parcel, { child: here, program, namesake })
  }
  const known = here === null ? null : await store.recordsOf(here.id)
  return previewResults(offer.parcel, known, namesake)
}

/**
 * Takes it over and answers the id of the child. A program comes from the therapist, who knows the child by the
 * id in the file: a child set up here takes on that id, and learns to write as the therapist says. Results stay
 * with the child the therapist has here.
 */
export async function takeOver(
  store: Store,
  offer: Offer,
  { who, withSettings }: { readonly who: Who; readonly withSettings: boolean },
): Promise<string> {
  const withTheirs = offer.kind === 'program' ? withLettersOf : (_: Child, here: Child) => here
  const settled = (here: Child) => (withSettings ? withSettingsOf : withTheirs)(offer.child, here)
  const records = recordsIn(offer)
  if (who !== 'itself' && offer.kind === 'program') {
    await store.joinChild(who.id, { ...records, child: { ...settled(who), id: offer.child.id } })
    return offer.child.id
  }
  const here = who === 'itself' ? await store.child(offer.child.id) : who
  await store.addRecords([here === null ? records : recordsFor(here, records)])
  if (here !== null && (withSettings || offer.kind === 'program')) await store.saveChild(settled(here))
  return here?.id ?? offer.child.id
}

function recordsIn(offer: Offer): ChildRecords {
  return offer.kind === 'program' ? recordsFromProgram(offer.parcel) : offer.parcel.records
}

/** The children here who might be this one under another id; a sample child is never mixed with real ones. */
async function othersThan(store: Store, child: Child): Promise<Child[]> {
  const children = await store.children()
  if (child.sample || children.some(({ id }) => id === child.id)) return []
  return children.filter(({ sample }) => !sample)
}
