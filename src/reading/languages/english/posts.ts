/** Nouns of posts that may stand with a capital beside a name. Single words, lower case. */
export const posts: readonly string[] = (
  'president chairman chairwoman chairperson chair secretary director director-general deputy vice permanent standing ' +
  'honorary head minister ambassador governor mayor leader spokesperson spokesman coordinator adviser advisor officer ' +
  'general-secretary secretary-general dg commissioner rector dean treasurer member'
).split(' ')
