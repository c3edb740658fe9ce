/**
 * The identifier of a document's record follows from the digest of its bytes (UUID version 8, RFC 9562), so that the
 * same bytes can only ever be the same document, whoever brings them and however often at once.
 */
export function documentId(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16)
  const parts = [digest.slice(0, 8), digest.slice(8, 12), `8${digest.slice(13, 16)}`]
  return [...parts, `${variant}${digest.slice(17, 20)}`, digest.slice(20, 32)].join('-')
}
