/** Solves `matrix · x = right` by elimination with pivots. The matrix is square and has an inverse. */
export function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, index) => [...row, right[index] ?? 0]);
  for (let column = 0; column < rows.length; column += 1) eliminate(rows, column);
  return rows.map((row, index) => (row.at(-1) ?? 0) / (row[index] ?? 1));
}

/** Leaves the column with one number, in the row of the same place. */
function eliminate(rows: number[][], column: number): void {
  const size = (row: number) => Math.abs(rows[row]?.[column] ?? 0);
  const candidates = rows.map((_, index) => index).slice(column);
  const pivot = candidates.reduce((best, row) => (size(row) > size(best) ? row : best), column);
  [rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []];
  const top = rows[column] ?? [];
  for (const [index, row] of rows.entries()) {
    if (index === column) continue;
    const factor = (row[column] ?? 0) / (top[column] ?? 1);
    for (let place = column; place < row.length; place += 1) {
      row[place] = (row[place] ?? 0) - factor * (top[place] ?? 0);
    }
  }
}
