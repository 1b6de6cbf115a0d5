import { useQuery } from '@tanstack/react-query';
import { directoryQuery } from '../api/queries.js';
import type { Directory, UnitAddress } from '../api/types.js';
import classes from './unit-name.module.css';

/** A unit as the directory names it: member's code, state, unit; on two lines where a column is narrow. */
export function UnitName({ unit, tall = false }: { readonly unit: UnitAddress; readonly tall?: boolean }) {
  const { data } = useQuery(directoryQuery);
  const [state, name] = [memberName(data, unit.member), unitName(data, unit)];
  return (
    <span className={tall ? `${classes.unit} ${classes.tall}` : classes.unit}>
      <span className={classes.code} aria-hidden="true">
        {unit.member}
      </span>
      <span>
        {tall ? state : `${state} · ${name}`}
        {tall && <small>{name}</small>}
      </span>
    </span>
  );
}

export function memberName(directory: Directory | undefined, member: string): string {
  return directory?.members.find((one) => one.member === member)?.name ?? member;
}

export function unitName(directory: Directory | undefined, { member, unit }: UnitAddress): string {
  const found = directory?.members.find((one) => one.member === member);
  return found?.units.find((one) => one.unit === unit)?.name ?? unit;
}
