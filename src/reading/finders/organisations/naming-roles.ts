import type { Passage } from '../../page.ts'

/** Passages in which a body can be named; what stands around an article names others. */
export const namingRoles: ReadonlySet<Passage['role']> = new Set([
  'title',
  'heading',
  'sentence',
  'item',
  'caption',
  'signature',
])
