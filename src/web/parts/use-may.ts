import { useQuery } from '@tanstack/react-query'
import { me } from '../api/queries.ts'
import type { Me } from '../api/types.ts'

const rank: Readonly<Record<Me['role'], number>> = { reader: 0, editor: 1, approver: 2, administrator: 3 }

/** Whether the person's role reaches that far. The server decides; this only spares buttons that would be refused. */
export function useMay(role: Me['role']): boolean {
  const { data } = useQuery(me)
  return data !== undefined && rank[data.role] >= rank[role]
}
