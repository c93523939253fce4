import { cell } from './cell.ts'

/** A column of a table over rows of some type. */
export interface Column<Row> {
  readonly title: string
  /** The cell's Markdown; bars in it need no backslash. */
  cell(row: Row): string
  /** False for a column that would say nothing. */
  readonly isShown?: boolean
}

/** A table whose columns are all left-aligned and whose cells are not padded. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const shown = columns.filter(({ isShown = true }) => isShown)
  return [
    shown.map(({ title }) => title),
    shown.map(() => ':------'),
    ...rows.map((row) => shown.map((column) => cell(column.cell(row)))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
