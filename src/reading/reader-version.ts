/** Raised with every release whose reader finds something else than before: what is kept is then read again. */
export const readerVersion = '1'
