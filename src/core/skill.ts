/** What an activity aims at: domains of practice and performance skills or client factors. */
import { z } from './schema'

/** The families of activities. */
export const domainSchema = z.enum([
  'handwriting',
  'fine motor',
  'visual perception',
  'daily living',
  'gross motor',
  'regulation',
  'turn-taking',
  'transition',
])
export type Domain = z.infer<typeof domainSchema>

/** The skills a therapist can filter the catalogue by. */
export const skillSchema = z.enum([
  'visual-motor integration',
  'letter formation',
  'pencil control',
  'in-hand manipulation',
  'finger isolation',
  'precision release',
  'eye-hand coordination',
  'bilateral coordination',
  'crossing midline',
  'sequencing',
  'pattern recognition',
  'visual discrimination',
  'visual attention',
  'visual memory',
  'form constancy',
  'figure-ground',
  'visual closure',
  'spatial relations',
  'motor planning',
  'self-care',
  'self-regulation',
])
export type Skill = z.infer<typeof skillSchema>
