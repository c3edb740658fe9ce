import { TextInput, Textarea } from '@mantine/core'
import { useState } from 'react'
import { evidences } from '#records/lists'
import { recordSigning } from '../../api/acts.ts'
import type { AgreementView } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import { DateField } from '../date-field.tsx'
import { FormDialog } from '../dialog.tsx'
import { RadioChoice } from '../radio-choice.tsx'
import { FormLinks, RecordsPicker } from '../record/record-picker.tsx'
import { SignatoriesFields } from './signatories-fields.tsx'
import { firstSigning, isSigningComplete, signingOf, type SigningDraft } from './signing-draft.ts'
import { useChange } from '../use-change.ts'

interface Props {
  readonly view: AgreementView
  readonly onClose: () => void
}

/** “Signed” needs a day, somebody with the power to sign for each party, and a scan or the reason why there is none. */
export function SigningDialog({ view, onClose }: Props) {
  const { say, language } = useWords()
  const [draft, setDraft] = useState<SigningDraft>(() => firstSigning(view, language))
  const { id, version } = view.record.record
  const change = useChange(() => recordSigning(id, signingOf(draft, language), version), {
    said: say('agreement.kept'),
    onClose,
  })
  const set = (part: Partial<SigningDraft>): void => setDraft({ ...draft, ...part })
  return (
    <FormDialog
      title={say('agreement.record-signing')}
      submit={say('save')}
      size="lg"
      busy={change.isPending}
      error={change.error}
      disabled={!isSigningComplete(draft)}
      onSubmit={() => change.mutate()}
      onClose={onClose}
    >
      <FormLinks value={view.links}>
        <DateField
          label={say('agreement.signed-on')}
          value={draft.signed}
          onChange={(signed) => set({ signed })}
          required
        />
        <TextInput
          label={say('field.place')}
          value={draft.place}
          onChange={(event) => set({ place: event.currentTarget.value })}
        />
        <SignatoriesFields view={view} list={draft.signatories} onChange={(signatories) => set({ signatories })} />
        <WhatWasSeen draft={draft} onChange={set} />
      </FormLinks>
    </FormDialog>
  )
}

const scansSpec = { name: 'scans', type: 'references', kind: 'document' } as const

/** How the text is known, and the scan, or why there is none. */
function WhatWasSeen({ draft, onChange }: { draft: SigningDraft; onChange: (part: Partial<SigningDraft>) => void }) {
  const words = useWords()
  const { say } = words
  return (
    <>
      <RadioChoice
        label={say('agreement.seen-as')}
        value={draft.evidence}
        onChange={(value) => onChange({ evidence: evidences.find((one) => one === value) ?? 'copy' })}
        options={evidences.toReversed().map((value) => ({ value, label: words.choice('evidence', value) }))}
      />
      <RecordsPicker
        spec={scansSpec}
        label={say('field.scans')}
        value={draft.scans}
        onChange={(scans) => onChange({ scans: Array.isArray(scans) ? scans.map(String) : [] })}
      />
      {draft.scans.length === 0 && (
        <Textarea
          label={say('field.noScan')}
          value={draft.noScan}
          onChange={(event) => onChange({ noScan: event.currentTarget.value })}
          autosize
          minRows={2}
        />
      )}
    </>
  )
}
