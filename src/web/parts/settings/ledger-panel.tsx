import { Button, Stack, Text } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { verifyLedger } from '../../api/acts.ts'
import * as queries from '../../api/queries.ts'
import { useWords } from '../../words.ts'
import { ProblemNotice } from '../problem-notice.tsx'
import { Read } from '../read.tsx'
import surface from '../surface.module.css'
import { useMay } from '../use-may.ts'
import classes from './settings.module.css'

/** How long the ledger is, the digest that stands for all of it, and the check that it is whole. */
export function LedgerPanel() {
  const words = useWords()
  const { say } = words
  const query = useQuery(queries.ledger)
  const mayVerify = useMay('approver')
  const check = useMutation({ mutationFn: verifyLedger })
  return (
    <Stack gap="md" align="flex-start" className={surface.padded}>
      <Read query={query} lines={2}>
        {(ledger) => (
          <dl className={classes.facts}>
            <dt>{say('ledger.size')}</dt>
            <dd>{words.number(ledger.size)}</dd>
            <dt>{say('ledger.root')}</dt>
            <dd className={classes.mono}>{ledger.root}</dd>
            {ledger.checkpoint !== undefined && (
              <>
                <dt>{say('ledger.checkpoint')}</dt>
                <dd className={classes.mono}>{ledger.checkpoint}</dd>
              </>
            )}
            <dt>{say('ledger.engine')}</dt>
            <dd>{say(`ledger.engine-${ledger.engine}`)}</dd>
          </dl>
        )}
      </Read>
      {check.data && (
        <Text role={check.data.ok ? 'status' : 'alert'} c={check.data.ok ? undefined : 'red'}>
          {check.data.ok ? say('ledger.whole', { count: check.data.entries }) : say('problem.ledger-damaged')}
        </Text>
      )}
      <ProblemNotice error={check.error} />
      {mayVerify && (
        <Button
          variant="default"
          loading={check.isPending}
          onClick={() => check.mutate()}
          leftSection={<IconShieldCheck size={18} aria-hidden="true" />}
        >
          {say('ledger.verify')}
        </Button>
      )}
    </Stack>
  )
}
