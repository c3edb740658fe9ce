import '@mantine/dropzone/styles.layer.css'
import { Button, Text } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { IconFileArrowRight } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { addFiles } from '../uploads.ts'
import { useWords } from '../words.ts'
import { UploadList } from './upload-list.tsx'
import classes from './uploads.module.css'

/** “Drop a report here”: any number of files, read one after another. */
export function DropReports({ large = false }: { large?: boolean }) {
  const { say } = useWords()
  const queryClient = useQueryClient()
  const choose = useRef<() => void>(null)
  return (
    <div className={classes.drop}>
      <Dropzone
        onDrop={(files: File[]) => addFiles(files, queryClient)}
        openRef={choose}
        multiple
        activateOnClick={false}
        activateOnKeyboard={false}
        enablePointerEvents
        className={classes.zone}
        data-large={large || undefined}
        inputProps={{ 'aria-label': say('drop.title'), tabIndex: -1 }}
        tabIndex={-1}
        role="presentation"
      >
        <IconFileArrowRight size={large ? 44 : 30} stroke={1.4} aria-hidden="true" />
        <div className={classes.words}>
          <Text fw={600}>{say('drop.title')}</Text>
          <Text size="sm" c="dimmed">
            {say('drop.formats')}
          </Text>
        </div>
        <Button variant={large ? 'filled' : 'default'} onClick={() => choose.current?.()}>
          {say('drop.choose')}
        </Button>
      </Dropzone>
      <UploadList />
    </div>
  )
}
