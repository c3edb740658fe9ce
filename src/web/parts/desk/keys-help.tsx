import { Kbd, Modal, Table } from '@mantine/core'
import { useWords } from '../../words.ts'

const keys = [
  ['j ↓', 'next'],
  ['k ↑', 'previous'],
  ['c Enter', 'confirm'],
  ['e', 'correct'],
  ['r', 'refuse'],
  ['m', 'match'],
  ['u', 'reopen'],
  ['n', 'next-open'],
  ['w', 'why'],
  ['?', 'help'],
] as const

export function KeysHelp({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { say } = useWords()
  return (
    <Modal opened={opened} onClose={onClose} title={say('desk.keys')} closeButtonProps={{ 'aria-label': say('close') }}>
      <Table verticalSpacing="xs">
        <Table.Tbody>
          {keys.map(([pressed, act]) => (
            <Table.Tr key={act}>
              <Table.Th scope="row" w={110}>
                {pressed.split(' ').map((key) => (
                  <Kbd key={key} mr={4}>
                    {key}
                  </Kbd>
                ))}
              </Table.Th>
              <Table.Td>{say(`desk.key-${act}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  )
}
