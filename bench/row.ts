/** One line of the table of measurements; `ratio` is ours to the baseline, both measured in the same run. */
export interface Row {
  name: string
  value: number
  unit: string
  baseline?: { name: string; value: number }
  ratio?: number
  aim?: string
}
