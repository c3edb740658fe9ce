/** Blanks of all kinds but line breaks: the non-breaking ones that web pages put between words, tabs, wide ones. */
const blanks = /[^\S\n\r\f\v\u2028\u2029]/g

/**
 * The text with a plain space for every blank, each in its place, so that patterns need to know one blank only and
 * every offset stays that of the text.
 */
export const plainBlanks = (text: string): string => text.replace(blanks, ' ')
