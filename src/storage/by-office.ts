import type { PreparedRequest } from '#ledger'

/** Requests of a batch by the office that they are for, each with its place in the batch. */
export function byOffice(
  requests: readonly PreparedRequest[],
): Map<string, { readonly index: number; readonly request: PreparedRequest }[]> {
  return Map.groupBy(
    requests.map((request, index) => ({ index, request })),
    ({ request }) => request.office,
  )
}
