import { Select, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RescuePreview } from '../api/types-duty.js';
import { countryName } from '../elements/countries.js';
import { Said } from '../elements/said/said.tsx';
import { Sheet } from '../elements/sheet.tsx';
import { UnitName } from '../elements/unit-name.tsx';
import { useFaultText } from '../language/fault-text.js';
import classes from './screen.module.css';
import type { Choices } from './shared.js';

const COLUMNS = [
  ...['fullName', 'ownName', 'birth', 'age', 'isChild', 'sex', 'nationality', 'languages'],
  ...[
    'documentNumber',
    'documentType',
    'documentIssuer',
    'documentState',
    'phone',
    'consent',
    'consentScopes',
  ],
  ...['consentBy', 'consentException', 'fearsReturn', 'status', 'needs', 'immediateRisk', 'placement'],
  ...['exploitationForms', 'charged'],
];

interface Props {
  readonly preview: RescuePreview;
  readonly choices: Choices;
  readonly onChoose: (heading: string, column: string) => void;
}

/** What each heading means, what is wrong and where, and what each unit would get. */
export function PreviewSheets(props: Props) {
  return (
    <>
      <Mapping {...props} />
      <RowFaults preview={props.preview} />
      <Shares preview={props.preview} />
    </>
  );
}

function Mapping({ preview, choices, onChoose }: Props) {
  const { t } = useTranslation('console');
  return (
    <Sheet title={t('rescue.mapping.title')}>
      <div className={classes.fields}>
        {preview.columns.map(({ heading, column }) => (
          <Select
            key={heading}
            label={<Said text={heading} />}
            searchable
            allowDeselect={false}
            value={choices[heading] ?? column ?? ''}
            data={[
              { value: '', label: t('rescue.mapping.none') },
              ...COLUMNS.map((value) => ({ value, label: t(`rescue.columns.${value}`) })),
            ]}
            onChange={(chosen) => onChoose(heading, chosen ?? '')}
          />
        ))}
      </div>
    </Sheet>
  );
}

function RowFaults({ preview }: { readonly preview: RescuePreview }) {
  const { t } = useTranslation('console');
  const textOf = useFaultText();
  const { rows, shared } = preview;
  if (rows.length + shared.length === 0) return <p role="status">{t('rescue.faults.none')}</p>;
  return (
    <Sheet title={t('rescue.faults.title', { count: rows.length + shared.length })} flush>
      <Table className={classes.faults ?? ''} role="alert">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rescue.faults.row')}</Table.Th>
            <Table.Th>{t('rescue.faults.column')}</Table.Th>
            <Table.Th>{t('rescue.faults.right')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shared.map((fault) => (
            <Table.Tr key={`${fault.path} ${fault.code} ${fault.rule ?? ''}`}>
              <Table.Td>{t('rescue.faults.all')}</Table.Td>
              <Table.Td>
                <code>{fault.path}</code>
              </Table.Td>
              <Table.Td>{textOf(fault)}</Table.Td>
            </Table.Tr>
          ))}
          {rows.map((fault, i) => (
            <Table.Tr key={i}>
              <Table.Td>{fault.row}</Table.Td>
              <Table.Td>{fault.column === null ? '' : t(`rescue.columns.${fault.column}`)}</Table.Td>
              <Table.Td>{textOf({ ...fault, path: '' })}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Sheet>
  );
}

function Shares({ preview }: { readonly preview: RescuePreview }) {
  const { t, i18n } = useTranslation('console');
  return (
    <Sheet title={t('rescue.shares.title', { count: preview.persons })}>
      <ul className={classes.shares}>
        {preview.counts.map(({ country, n, children }) => (
          <li key={country}>
            <strong>
              {country === 'XXX' ? t('rescue.shares.kept') : countryName(country, i18n.language)}
            </strong>{' '}
            {t('rescue.shares.counted', { n, children })}
          </li>
        ))}
      </ul>
      <ul className={classes.shares}>
        {preview.units
          .filter(({ referrals }) => referrals > 0)
          .map(({ unit, listed, referrals }) => (
            <li key={`${unit.member} ${unit.unit}`}>
              <UnitName unit={unit} /> {t('rescue.shares.gets', { listed, referrals })}
            </li>
          ))}
      </ul>
    </Sheet>
  );
}
