import { Button, Progress, Text } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useStore } from '../store.ts'
import { clearFinished, retryUpload, uploads, type Upload } from '../uploads.ts'
import { useWords } from '../words.ts'
import { TextLink } from './link.tsx'
import { Name } from './tongue.tsx'
import { problemMessage } from './problem-notice.tsx'
import classes from './uploads.module.css'

/** Each file with how far it is, what was found in it, or why it could not be read and what to do. */
export function UploadList() {
  const { say } = useWords()
  const all = useStore(uploads)
  if (all.length === 0) return null
  const finished = all.some((upload) => upload.state === 'done' || upload.state === 'failed')
  return (
    <div className={classes.uploads}>
      <ul aria-label={say('uploads.title')} className={classes.list}>
        {all.map((upload) => (
          <li key={upload.id} data-state={upload.state}>
            <UploadRow upload={upload} />
          </li>
        ))}
      </ul>
      {finished && (
        <Button size="xs" variant="subtle" onClick={clearFinished}>
          {say('uploads.clear')}
        </Button>
      )}
    </div>
  )
}

function UploadRow({ upload }: { upload: Upload }) {
  const words = useWords()
  const queryClient = useQueryClient()
  const problem = upload.problem
  return (
    <>
      <div className={classes.row}>
        <Text size="sm" fw={600} className={classes.name}>
          <Name text={upload.name} />
        </Text>
        <UploadState upload={upload} />
      </div>
      {(upload.state === 'sending' || upload.state === 'reading') && (
        <Progress
          value={upload.sent * 100}
          animated={upload.state === 'reading'}
          size="sm"
          aria-label={words.say('uploads.progress', { name: upload.name })}
        />
      )}
      {problem && (
        <div className={classes.problem}>
          <Text size="sm">{problemMessage(problem, words)}</Text>
          <Button size="xs" variant="default" onClick={() => retryUpload(upload.id, queryClient)}>
            {words.say('trouble.try-again')}
          </Button>
        </div>
      )}
    </>
  )
}

function UploadState({ upload }: { upload: Upload }) {
  const { say } = useWords()
  const document = upload.outcome?.document
  if (!document) return <span className={classes.state}>{say(`uploads.${upload.state}`)}</span>
  const problem = document.problem
  return (
    <span className={classes.state}>
      {upload.outcome?.alreadyKnown && <span>{say('uploads.known')} </span>}
      {problem ? (
        <TextLink to="/documents/$digest" params={{ digest: document.digest }} search={{}}>
          {say('uploads.kept')}
        </TextLink>
      ) : (
        <TextLink to="/documents/$digest" params={{ digest: document.digest }} search={{}}>
          {say('uploads.look', { count: document.open })}
        </TextLink>
      )}
    </span>
  )
}
