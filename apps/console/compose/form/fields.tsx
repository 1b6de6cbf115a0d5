import { ActionIcon, Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import type { Json, JsonObject } from '../../api/types-case.js';
import { notify } from '../../elements/notify.js';
import { Icon } from '../../elements/icon.tsx';
import { useFieldName } from '../../language/field-name.js';
import { CodeField, CodesField, CountryField, ReferenceField, UnitField } from './choices.tsx';
import classes from './fields.module.css';
import { FormContext, idOfField, useFault } from './form-context.js';
import { initial, newId, type Held } from './initial.js';
import type { FieldProps, InputProps } from './input-props.js';
import { resolved, shapeOf, type Schema } from './schema.js';
import { DayField, FlagField, MomentField, NumberField, TextField, WordsField } from './writing.tsx';

interface Props {
  readonly schema: Schema;
  readonly value: Held;
  readonly path: string;
  readonly onChange: (value: Held) => void;
}

/** The members of an object: what must be there first, the rest folded away until it is wanted. */
export function Fields({ schema, value, path, onChange }: Props) {
  const { t } = useTranslation('console');
  const { defs, faults, hidden } = use(FormContext);
  const held = isObject(value) ? value : {};
  const members = Object.entries(resolved(schema, defs).properties ?? {}).filter(
    ([name, member]) => !hidden.has(name) && shapeOf(resolved(member, defs)) !== 'fixed',
  );
  const required = new Set(resolved(schema, defs).required);
  const optional = members.filter(([name]) => !required.has(name));
  const opened = optional.some(
    ([name]) => held[name] !== undefined || faults.some((fault) => fault.path.startsWith(`${path}/${name}`)),
  );
  const field = ([name, member]: readonly [string, Schema]) => (
    <Field
      key={name}
      name={name}
      schema={resolved(member, defs)}
      required={required.has(name)}
      value={held[name]}
      path={`${path}/${name}`}
      onChange={(changed) => onChange(withMember(held, name, changed))}
    />
  );
  return (
    <div>
      <div className={classes.grid}>{members.filter(([name]) => required.has(name)).map(field)}</div>
      {optional.length > 0 && (
        <details className={classes.more} open={opened}>
          <summary>{t('compose.optional', { count: optional.length })}</summary>
          <div className={classes.grid}>{optional.map(field)}</div>
        </details>
      )}
    </div>
  );
}

function withMember(held: JsonObject, name: string, value: Held): JsonObject {
  const others = Object.entries(held).filter(([one]) => one !== name);
  return Object.fromEntries<Json>(value === undefined ? others : [...others, [name, value]]);
}

function isObject(value: Held): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function Field(props: FieldProps) {
  const { name, schema, path, value, onChange } = props;
  const nameOf = useFieldName();
  const { protective } = use(FormContext);
  const error = useFault(path);
  const label = nameOf(name);
  const input: InputProps = { ...props, id: idOfField(path), label, error };
  switch (shapeOf(schema)) {
    case 'object':
      return (
        <fieldset id={input.id} className={`${classes.group} ${classes.wide}`} tabIndex={-1}>
          <legend>{label}</legend>
          <Fields schema={schema} value={value} path={path} onChange={onChange} />
          {error !== undefined && <p className={classes.fault}>{error}</p>}
        </fieldset>
      );
    case 'list':
      return <ListField {...input} />;
    case 'code':
      return <CodeField {...input} protective={protective} />;
    case 'codes':
      return <CodesField {...input} protective={protective} />;
    case 'country':
      return <CountryField {...input} />;
    case 'unit':
      return <UnitField {...input} />;
    case 'flag':
      return <FlagField {...input} />;
    case 'number':
      return <NumberField {...input} />;
    case 'moment':
      return <MomentField {...input} />;
    case 'day':
      return <DayField {...input} />;
    case 'words':
      return <WordsField {...input} />;
    case 'longText':
    case 'text':
      return <TextField {...input} />;
    case 'reference':
      return <ReferenceField {...input} />;
    // Filled by this page.
    case 'uuid':
    case 'fixed':
      return error === undefined ? null : (
        <p id={input.id} className={`${classes.fault} ${classes.wide}`} tabIndex={-1}>
          {label}: {error}
        </p>
      );
  }
}

const UNDO_MS = 8_000;

/** A list of things with members. What is removed can be brought back for a while. */
function ListField({ id, label, schema, value, path, error, onChange }: InputProps) {
  const { t } = useTranslation('console');
  const { defs } = use(FormContext);
  const items = Array.isArray(value) ? (value as readonly Json[]) : [];
  const item = resolved(schema.items ?? {}, defs);
  const remove = (place: number): void => {
    onChange(items.toSpliced(place, 1));
    const note = notify(
      <span>
        {t('compose.undone')}{' '}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            onChange(items);
            notifications.hide(note);
          }}
        >
          {t('compose.undo')}
        </Button>
      </span>,
      UNDO_MS,
    );
  };
  return (
    <fieldset id={id} className={`${classes.group} ${classes.wide}`} tabIndex={-1}>
      <legend>{label}</legend>
      {items.map((one, place) => (
        // Items have no name of their own; a removed one leaves its place to the next.
        <div key={place} className={classes.item}>
          {shapeOf(item) === 'object' ? (
            <Fields
              schema={item}
              value={one}
              path={`${path}/${place}`}
              onChange={(changed) => onChange(items.with(place, changed ?? {}))}
            />
          ) : (
            <Field
              name={label}
              schema={item}
              required
              value={one}
              path={`${path}/${place}`}
              onChange={(changed) => onChange(items.with(place, changed ?? {}))}
            />
          )}
          {items.length > (schema.minItems ?? 0) && (
            <ActionIcon
              className={classes.remove ?? ''}
              variant="subtle"
              color="gray"
              aria-label={t('compose.remove')}
              onClick={() => remove(place)}
            >
              <Icon name="crossed" size={12} />
            </ActionIcon>
          )}
        </div>
      ))}
      {error !== undefined && <p className={classes.fault}>{error}</p>}
      {items.length < (schema.maxItems ?? Infinity) && (
        <Button
          className={classes.add ?? ''}
          size="compact-sm"
          variant="default"
          onClick={() => onChange([...items, initial(item, defs, newId) ?? {}])}
        >
          {t('compose.add')}
        </Button>
      )}
    </fieldset>
  );
}
