import type { Actor } from '#app'
import type { Call } from './command.ts'

/** Who acts on the command line: whoever owns the data folder may do everything. */
export const actorOf = ({ language }: Call): Actor => ({
  id: 'command-line',
  name: 'command-line',
  role: 'administrator',
  language,
})
