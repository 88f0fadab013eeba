import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from '../class-names';

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  /** Name of the column where the header is not text; shown before the value on a phone. */
  readonly label?: string;
  readonly cell: (row: Row) => ReactNode;
  /** Digits: at the end of the cell, tabular. */
  readonly numeric?: boolean;
  /** Names the row; at most one column. */
  readonly rowHeader?: boolean;
  /** Sorting as the table shows it now; set `onSort` to offer it. */
  readonly sorted?: 'ascending' | 'descending';
  readonly onSort?: () => void;
  /** Leaves the cell without a label on a phone, for example a button. */
  readonly unlabelled?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table holds, as a sentence. Read; shown unless `captionHidden`. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
  readonly columns: ReadonlyArray<Column<Row>>;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey?: string;
  /** Rows of 40 px for staff screens. */
  readonly dense?: boolean;
  /** What stands in place of rows when there are none. */
  readonly empty?: ReactNode;
  readonly foot?: ReactNode;
}

/** A native table: caption, sticky head, blocks one below the other on a phone. Sorting, filters and pages come from the server and stand in the address. */
export function DataTable<Row>({ caption, captionHidden, columns, rows, rowKey, selectedKey, dense, empty, foot }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className="datatable">
      <table className={classNames('stacked', dense && 'dense')}>
        <caption className={captionHidden ? 'sr' : 'px-3 py-2 font-semibold'}>{caption}</caption>
        <thead><tr>{columns.map((column) => <HeadCell key={column.key} column={column} />)}</tr></thead>
        <tbody>
          {rows.map((row) => {
            const key = rowKey(row);
            return <tr key={key} aria-selected={selectedKey === key || undefined}>{columns.map((column) => <BodyCell key={column.key} column={column} row={row} />)}</tr>;
          })}
        </tbody>
        {foot ? <tfoot>{foot}</tfoot> : null}
      </table>
    </div>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const Arrow = column.sorted === 'descending' ? ArrowDown : ArrowUp;
  const words = column.onSort
    ? <button type="button" className="sort" onClick={column.onSort}>{column.header}{column.sorted ? <Arrow className="i s" aria-hidden="true" /> : null}</button>
    : column.header;
  return <th scope="col" className={column.numeric ? 'n' : undefined} aria-sort={column.onSort ? column.sorted ?? 'none' : undefined}>{words}</th>;
}

function BodyCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.rowHeader) return <th scope="row">{column.cell(row)}</th>;
  const label = column.label ?? (typeof column.header === 'string' ? column.header : undefined);
  return <td className={column.numeric ? 'n' : undefined} data-label={column.unlabelled ? undefined : label}>{column.cell(row)}</td>;
}
