import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { later } from '../later.tsx'
import { useMay } from '../use-may.ts'

const ActDialog = later(async () => (await import('./act-dialog.tsx')).ActDialog)
const SigningDialog = later(async () => (await import('./signing-dialog.tsx')).SigningDialog)

/** What a person can record of a text: that it was signed, and whatever else was done with it. */
export function LifeActions({ view }: { view: AgreementView }) {
  const { say } = useWords()
  const mayWrite = useMay('editor')
  const mayBind = useMay('approver')
  const [acting, act] = useDisclosure()
  const [signing, sign] = useDisclosure()
  return (
    <>
      {mayBind && !view.life.binds && (
        <Button size="sm" variant="default" onClick={sign.open}>
          {say('agreement.record-signing')}
        </Button>
      )}
      {mayWrite && (
        <Button size="sm" onClick={act.open}>
          {say('agreement.record-act')}
        </Button>
      )}
      {acting && <ActDialog view={view} onClose={act.close} />}
      {signing && <SigningDialog view={view} onClose={sign.close} />}
    </>
  )
}
