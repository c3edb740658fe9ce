import type { QueryClient } from '@tanstack/react-query'
import { answerOf, ApiProblem } from './api/client.ts'
import type { ImportOutcome } from './api/types.ts'
import { currentLanguage } from './language.ts'
import { createStore } from './store.ts'

/** One file on its way in. It goes on while the person looks at other pages. */
export interface Upload {
  readonly id: number
  readonly name: string
  readonly file: File
  readonly state: 'waiting' | 'sending' | 'reading' | 'done' | 'failed'
  /** From 0 to 1. */
  readonly sent: number
  readonly outcome?: ImportOutcome
  readonly problem?: ApiProblem
}

export const uploads = createStore<readonly Upload[]>([])

/** Two at a time: the server reads one while the next is on its way. */
const atOnce = 2
let counted = 0

export function addFiles(files: readonly File[], queryClient: QueryClient): void {
  const added = files.map((file): Upload => {
    counted += 1
    return { id: counted, name: file.name, file, state: 'waiting', sent: 0 }
  })
  uploads.set([...uploads.get(), ...added])
  startNext(queryClient)
}

export function retryUpload(id: number, queryClient: QueryClient): void {
  change(id, { state: 'waiting', sent: 0, problem: undefined })
  startNext(queryClient)
}

export const clearFinished = (): void =>
  uploads.set(uploads.get().filter((upload) => upload.state !== 'done' && upload.state !== 'failed'))

const isUnderWay = (upload: Upload): boolean => upload.state === 'sending' || upload.state === 'reading'

function startNext(queryClient: QueryClient): void {
  const all = uploads.get()
  const next = all.find((upload) => upload.state === 'waiting')
  if (!next || all.filter(isUnderWay).length >= atOnce) return
  change(next.id, { state: 'sending' })
  void send(next).finally(() => {
    // Documents, proposals and what is due may all have changed.
    void queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' })
    startNext(queryClient)
  })
  startNext(queryClient)
}

async function send(upload: Upload): Promise<void> {
  try {
    const outcome = await transfer(upload)
    change(upload.id, { state: 'done', sent: 1, outcome })
  } catch (error) {
    const problem = error instanceof ApiProblem ? error : new ApiProblem(0, 'no-answer', '')
    change(upload.id, { state: 'failed', problem })
  }
}

/** Sends the bytes. `fetch` cannot tell how much of a body is gone, so the older interface is used. */
function transfer(upload: Upload): Promise<ImportOutcome> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', `/api/documents?name=${encodeURIComponent(upload.name)}`)
    request.setRequestHeader('accept', 'application/json')
    request.setRequestHeader('accept-language', currentLanguage())
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      change(upload.id, { sent: total === 0 ? 1 : loaded / total })
    })
    request.upload.addEventListener('load', () => change(upload.id, { state: 'reading', sent: 1 }))
    request.addEventListener('error', () => reject(new ApiProblem(0, 'no-answer', '')))
    request.addEventListener('load', () => {
      try {
        resolve(answerOf<ImportOutcome>(request.status, request.responseText))
      } catch (error) {
        reject(error instanceof Error ? error : new ApiProblem(0, 'no-answer', ''))
      }
    })
    request.send(upload.file)
  })
}

function change(id: number, parts: Partial<Upload>): void {
  uploads.set(uploads.get().map((upload) => (upload.id === id ? { ...upload, ...parts } : upload)))
}
