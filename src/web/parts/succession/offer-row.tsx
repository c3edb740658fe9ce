import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Links, SuccessionDesk } from '../../api/types.ts'
import { useWords } from '../../words.ts'
import row from '../duty-row.module.css'
import { later } from '../later.tsx'
import { LinkedRecord } from '../record-link.tsx'
import { useMay } from '../use-may.ts'
import classes from './succession.module.css'

const LineageDialog = later(async () => (await import('./lineage-dialog.tsx')).LineageDialog)

/** A province that was merged, by the directory: whether the body went with it, a person says. */
export function OfferRow({ offer, links }: { offer: SuccessionDesk['offers'][number]; links: Links }) {
  const words = useWords()
  const mayWrite = useMay('editor')
  const [opened, { open, close }] = useDisclosure()
  const { place, into, date, source } = offer
  return (
    <div className={row.row} data-tone="soon">
      <div className={row.head}>
        <span className={row.what}>
          <LinkedRecord id={offer.organisation} links={links} />
        </span>
      </div>
      <span>{words.say('succession.offer', { place, into, date: words.date(date), source })}</span>
      <div className={classes.buttons}>
        {mayWrite && (
          <Button size="xs" onClick={open}>
            {words.say('succession.do.record')}
          </Button>
        )}
      </div>
      {opened && (
        <LineageDialog
          organisation={{ id: offer.organisation, version: offer.version }}
          given={{ kind: 'merged into', date, source, candidates: offer.candidates, into }}
          links={links}
          onClose={close}
        />
      )}
    </div>
  )
}
