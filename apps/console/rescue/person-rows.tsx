import { Checkbox } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { RescuedOne } from '../api/types-duty.js';
import { Moment } from '../elements/time/moment.tsx';
import { useTerm } from '../language/terms.js';
import { keyOf } from './answers.js';
import classes from './screen.module.css';

interface Props {
  readonly persons: readonly RescuedOne[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (key: string) => void;
}

/** Tab goes from row to row, Space chooses; the link leads to the person's own case. */
export function PersonRows({ persons, chosen, onChoose }: Props) {
  return (
    <ul className={classes.rows}>
      {persons.map((person, index) => (
        <PersonRow
          key={keyOf(person.conversation)}
          person={person}
          place={index + 1}
          isChosen={chosen.has(keyOf(person.conversation))}
          onChoose={onChoose}
        />
      ))}
    </ul>
  );
}

const PersonRow = memo(function PersonRow({
  person,
  place,
  isChosen,
  onChoose,
}: {
  readonly person: RescuedOne;
  readonly place: number;
  readonly isChosen: boolean;
  readonly onChoose: (key: string) => void;
}) {
  const { t } = useTranslation('console');
  const term = useTerm();
  const { conversation, sex, ageBand, isChild, state, ball, withMe, dueAt, clock, overdue } = person;
  return (
    <li className={classes.row}>
      <Checkbox
        aria-label={t('rescue.persons.choose', { place })}
        checked={isChosen}
        onChange={() => onChoose(keyOf(conversation))}
      />
      <Link to="/cases/$member/$id" params={{ member: conversation.member, id: conversation.id }}>
        {t('rescue.persons.one', { place })}
      </Link>
      <span>
        {sex !== null && term('code', sex)} {ageBand ?? ''}
        {isChild && <strong> {t('rescue.persons.child')}</strong>}
      </span>
      <span>
        {term('state', state)}
        {' · '}
        {withMe ? t('work.ballMe') : ball === null ? '' : t('work.ballOther', { unit: ball.member })}
      </span>
      <span className={overdue ? classes.failed : ''}>
        {dueAt === null ? (
          t('clock.none')
        ) : (
          <>
            {clock !== null && `${term('clock', clock)} · `}
            {t('clock.due')} <Moment at={dueAt} />
          </>
        )}
      </span>
    </li>
  );
});
