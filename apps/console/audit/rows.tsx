import { Skeleton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Ref } from '../api/types.js';
import { Empty } from '../elements/empty.tsx';
import { Grid, type Column } from '../elements/grid.tsx';
import { ProblemBox } from '../elements/problem.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { useTerm } from '../language/terms.js';

interface Props<Row> {
  readonly name: 'alarms' | 'openings' | 'lookups' | 'certificates';
  /** Undefined while they come. */
  readonly rows: readonly Row[] | undefined;
  readonly error: unknown;
  readonly onRetry: () => void;
  readonly keyOf: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
}

/** A list of the auditor's, or that it is empty, or that it did not come. */
export function Rows<Row>({ name, rows, error, onRetry, keyOf, columns }: Props<Row>) {
  const { t } = useTranslation('console');
  if (error !== null) return <ProblemBox error={error} onRetry={onRetry} />;
  if (rows === undefined) return <Skeleton height={320} radius={8} />;
  if (rows.length === 0) return <Empty title={t(`audit.none.${name}`)} text={t(`audit.noneText.${name}`)} />;
  return (
    <Sheet title={t(`audit.${name}`)} flush>
      <Grid label={t(`audit.${name}`)} rows={rows} keyOf={keyOf} columns={columns} />
    </Sheet>
  );
}

/** Who asked, as the log knows him: never a name. */
export function Who({
  caller,
  unit,
  role,
}: {
  readonly caller: string;
  readonly unit: string;
  readonly role: string;
}) {
  const term = useTerm();
  return (
    <>
      {caller}
      <small>
        {unit} · {term('role', role)}
      </small>
    </>
  );
}

/** A message by its number alone: an auditor opens none. */
export function Numbered({ refs }: { readonly refs: readonly Ref[] }) {
  if (refs.length === 0) return '–';
  return refs.map(({ member, id }) => (
    <code key={`${member} ${id}`} title={id}>
      {member} …{id.slice(-12)}{' '}
    </code>
  ));
}
