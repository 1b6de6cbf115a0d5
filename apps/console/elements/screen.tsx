import { useEffect, type ReactNode } from 'react';
import classes from './screen.module.css';

interface Props {
  /** Also the document's title: the name of the screen, never of what is on it (T42). */
  readonly title: string;
  /** Where the page's heading says more than the screen's name. */
  readonly heading?: ReactNode;
  readonly aside?: ReactNode;
  readonly lead?: ReactNode;
  /** The screen's parts scroll by themselves. */
  readonly fixed?: boolean;
  readonly children: ReactNode;
}

export function Screen({ title, heading = title, aside, lead, fixed = false, children }: Props) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={fixed ? `${classes.screen} ${classes.fixed}` : classes.screen}>
      <header className={classes.head}>
        <div>
          <h1>{heading}</h1>
          {lead !== undefined && <p>{lead}</p>}
        </div>
        {aside !== undefined && <div className={classes.aside}>{aside}</div>}
      </header>
      {children}
    </div>
  );
}
