/** Stable whatever is recorded later, and safe in addresses: `/` of an interval becomes `_`. */
export function dutyId(commitment: string, key: string, debtor: string | undefined): string {
  const period = key.includes('/') ? key.replaceAll('/', '_') : key
  return debtor === undefined ? `${commitment}@${period}` : `${commitment}@${period}@${debtor}`
}
