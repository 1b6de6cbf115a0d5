import type { ReactNode } from 'react';
import classes from './empty.module.css';

/** Nothing to show: says what that means and what to do next. */
export function Empty({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  return (
    <div className={classes.empty}>
      <p className={classes.title}>{title}</p>
      <p>{text}</p>
      {children !== undefined && <p className={classes.next}>{children}</p>}
    </div>
  );
}
