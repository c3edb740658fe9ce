import { useElementSize } from '@mantine/hooks'
import { useWords } from '../words.ts'
import classes from './bar-chart.module.css'

export interface Bar {
  readonly id: string
  readonly name: string
  readonly actual: number
  readonly plan?: number
}

const rowHeight = 34
const nameWidth = 110

/** Plan as an empty bar, actual as a filled one; the table beside it says the same in numbers. */
export function BarChart({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const { number } = useWords()
  const { ref, width } = useElementSize()
  const most = Math.max(...bars.flatMap(({ actual, plan }) => [actual, plan ?? 0]), 1)
  const room = Math.max(width - nameWidth - 76, 60)
  const lengthOf = (value: number): number => Math.max((value / most) * room, 1)
  return (
    <div ref={ref}>
      {width > 0 && (
        <svg width={width} height={bars.length * rowHeight} role="img" aria-label={label} className={classes.chart}>
          {bars.map((bar, row) => {
            const y = row * rowHeight + 6
            const end = nameWidth + Math.max(lengthOf(bar.actual), lengthOf(bar.plan ?? 0))
            return (
              <g key={bar.id}>
                <text x={nameWidth - 8} y={y + 15} textAnchor="end" className={classes.text}>
                  {bar.name.length > 16 ? `${bar.name.slice(0, 15)}…` : bar.name}
                </text>
                {bar.plan !== undefined && (
                  <rect x={nameWidth} y={y} width={lengthOf(bar.plan)} height={22} rx={3} className={classes.plan} />
                )}
                <rect
                  x={nameWidth}
                  y={y + 4}
                  width={lengthOf(bar.actual)}
                  height={14}
                  rx={2}
                  className={classes.actual}
                />
                <text x={end + 8} y={y + 15} className={classes.text}>
                  {number(bar.actual)}
                </text>
              </g>
            )
          })}
        </svg>
      )}
    </div>
  )
}
