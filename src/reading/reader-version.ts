/** Changes whenever the reader finds something else in the same text: what was read before is then read again. */
export const readerVersion = '4'
