import { Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { useWords } from '../words.ts'
import { ProblemNotice } from './problem-notice.tsx'

interface Props {
  readonly title: string
  readonly submit: string
  readonly busy: boolean
  readonly error: unknown
  readonly disabled?: boolean
  readonly danger?: boolean
  readonly size?: string
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page: Enter sends it, Escape leaves it, and it stays as it is when something goes wrong. */
export function FormDialog(props: Props) {
  const { say } = useWords()
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // The dialog is drawn elsewhere in the page, but React would tell the form around it.
    event.stopPropagation()
    props.onSubmit()
  }
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      size={props.size ?? 'md'}
      closeButtonProps={{ 'aria-label': say('close') }}
    >
      <form onSubmit={submit}>
        <Stack gap="md">
          {props.children}
          <ProblemNotice error={props.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {say('cancel')}
            </Button>
            <Button
              type="submit"
              loading={props.busy}
              disabled={props.disabled}
              color={props.danger ? 'ember' : undefined}
            >
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
