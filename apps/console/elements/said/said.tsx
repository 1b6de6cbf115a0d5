import { piecesOf } from './escaped.js';
import classes from './said.module.css';

/** Words that somebody else wrote: kept apart from ours in direction, with what hides in them shown (T40). */
export function Said({ text, lang }: { readonly text: string; readonly lang?: string }) {
  return (
    <bdi lang={lang}>
      {piecesOf(text).map(({ text: piece, code }, i) =>
        code === undefined ? (
          piece
        ) : (
          // The pieces of one text never change places.
          <code key={i} className={classes.hidden} title={code}>
            {code}
          </code>
        ),
      )}
    </bdi>
  );
}
