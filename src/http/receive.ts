import type { IncomingMessage } from 'node:http'

/** The person left before everything had arrived: nobody is there to be told. */
export class Departed extends Error {
  override readonly name = 'Departed'
}

/**
 * Reads a request's body up to a limit (bytes). One that is announced or turns out longer is not read on; `tooLarge` says
 * what to throw. The rest then runs into the sand, so that the sender can still read the answer.
 */
export function receive(request: IncomingMessage, limit: number, tooLarge: () => Error): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const settle = (act: () => void): void => {
      request.off('data', take)
      request.off('end', finish)
      request.off('close', leave)
      act()
    }
    const refuse = (): void =>
      settle(() => {
        request.resume()
        reject(tooLarge())
      })
    const take = (chunk: Buffer): void => {
      size += chunk.length
      if (size > limit) refuse()
      else chunks.push(chunk)
    }
    const finish = (): void => settle(() => resolve(Buffer.concat(chunks)))
    const leave = (): void => settle(() => reject(new Departed()))
    if (Number(request.headers['content-length'] ?? 0) > limit) {
      refuse()
      return
    }
    request.on('data', take)
    request.on('end', finish)
    request.on('close', leave)
  })
}
