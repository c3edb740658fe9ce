import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { languageOf } from './language.ts'
import type { Bindings } from './mount.ts'
import type { SignIn } from './sign-in/open-sign-in.ts'

/** Makes an exchange of each request. Its number is unique for this run of the server and the next ones. */
export function exchangeMaker(signIn: SignIn) {
  const run = randomBytes(6).toString('base64url')
  let count = 0
  return (incoming: IncomingMessage, outgoing: ServerResponse): Bindings['exchange'] => {
    count += 1
    return {
      id: `${run}-${count}`,
      incoming,
      outgoing,
      language: () => languageOf(incoming),
      signedIn: async () => {
        const { cookie } = incoming.headers
        if (cookie === undefined) return null
        const { signedIn, setCookies } = await signIn.sessions.find(cookie)
        for (const setCookie of setCookies) outgoing.appendHeader('set-cookie', setCookie)
        return signedIn
      },
    }
  }
}
