import { Button, Checkbox, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ref } from '../api/types.js';
import { Dialog } from '../elements/dialog.tsx';
import { plain } from '../language/terms.js';
import classes from './screen.module.css';

interface Props {
  readonly message: Ref;
  /** Sealed parts that the reader's unit may open. */
  readonly parts: readonly string[];
}

/** Asks what is printed before it is: a letter leaves the building. */
export function PrintLetter({ message: { member, id }, parts }: Props) {
  const { t, i18n } = useTranslation('console');
  const [asking, setAsking] = useState(false);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const named = (part: string): string =>
    i18n.exists(`part.names.${part}`, { ns: 'console' }) ? t(`part.names.${part}`) : plain(part);
  const address = (form: 'html' | 'pdf'): string => {
    const query = new URLSearchParams({ form, ...(chosen.length > 0 && { parts: chosen.join(',') }) });
    return `/v1/messages/${member}/${id}/letter?${query.toString()}`;
  };
  const link = { target: '_blank', rel: 'noopener noreferrer', onClick: () => setAsking(false) };
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>
        {t('letters.print')}
      </Button>
      <Dialog opened={asking} onClose={() => setAsking(false)} title={t('letters.printTitle')}>
        <p className={classes.text}>{t('letters.printLead')}</p>
        <p className={classes.text}>{t('letters.printLogged')}</p>
        {parts.length > 0 && (
          <>
            <p className={classes.text}>
              {t('letters.partsLogged')} {t('letters.parted')}
            </p>
            <Checkbox.Group label={t('letters.parts')} value={[...chosen]} onChange={setChosen}>
              {parts.map((part) => (
                <Checkbox key={part} value={part} label={named(part)} mt={8} />
              ))}
            </Checkbox.Group>
          </>
        )}
        <Group mt={16} justify="flex-end">
          <Button component="a" variant="default" href={address('pdf')} {...link}>
            {t('letters.pdf')}
          </Button>
          <Button component="a" href={address('html')} {...link}>
            {t('letters.open')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}
