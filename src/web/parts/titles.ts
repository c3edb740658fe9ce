import type { Links } from '../api/types.ts'

/** The title of a record by its id, from the links of a view. */
export const titlesFrom =
  (links: Links) =>
  (id: string): string | undefined =>
    links[id]?.title

export const titleOr = (links: Links, id: string): string => links[id]?.title ?? '…'
