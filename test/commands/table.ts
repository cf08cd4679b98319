/** Lines of text in columns. The last column is not padded. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === cells.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ');
  const rule = widths.slice(0, -1).map((width) => '─'.repeat(width));
  return [line(heads), line([...rule, '────────']), ...rows.map(line)].join('\n');
}
