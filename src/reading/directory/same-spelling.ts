const variants = /\b(?:labour|organisations?|centre|viet nam|the) ?/

/** British and American spelling of one name compare as the same. */
export function sameSpelling(folded: string): string {
  if (!variants.test(folded)) return folded
  return folded
    .replace(/\blabour\b/g, 'labor')
    .replace(/\borganisation(s?)\b/g, 'organization$1')
    .replace(/\bcentre\b/g, 'center')
    .replace(/\bviet nam\b/g, 'vietnam')
    .replace(/\bthe /g, '')
}
