/** A section of messages in another language: the same keys as the English one, no more and no fewer. */
export type Section<English> = Readonly<Record<keyof English, string>>
