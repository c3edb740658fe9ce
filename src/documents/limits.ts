/** How much one file may ask of the machine. Files that ask for more are refused with a reason, never half read. */
export interface DocumentLimits {
  readonly fileBytes: number
  /** UTF-16 units of the text that comes out. */
  readonly textCharacters: number
  readonly milliseconds: number
  /** Memory that reading may take, over what the file itself takes. */
  readonly memoryMegabytes: number
  /** For files that are archives (DOCX): what all parts may come to, how many there may be, how far each may grow. */
  readonly unpackedBytes: number
  readonly unpackedParts: number
  readonly unpackedRatio: number
}

export const defaultLimits: DocumentLimits = {
  fileBytes: 50_000_000,
  textCharacters: 20_000_000,
  milliseconds: 30_000,
  memoryMegabytes: 512,
  unpackedBytes: 100_000_000,
  unpackedParts: 5_000,
  unpackedRatio: 100,
}
