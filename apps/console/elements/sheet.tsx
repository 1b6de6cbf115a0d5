import { useId, type ReactNode } from 'react';
import classes from './sheet.module.css';

/** A part of a screen under a heading of its own. */
export function Sheet({
  title,
  aside,
  flush = false,
  children,
}: {
  readonly title: ReactNode;
  readonly aside?: ReactNode;
  /** The content brings its own edges. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={classes.sheet} aria-labelledby={id}>
      <header className={classes.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </header>
      <div className={flush ? classes.flush : classes.body}>{children}</div>
    </section>
  );
}
