import { geoMercator, geoPath } from 'd3-geo';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import outlines from 'virtual:outlines';
import { countryName } from '../elements/countries.js';
import { PLACES, type Corridor } from './corridors.js';
import classes from './map.module.css';

const [WIDTH, HEIGHT] = [760, 560];
const projection = geoMercator()
  .center([115, 7.5])
  .scale(820)
  .translate([WIDTH / 2, HEIGHT / 2]);
const path = geoPath(projection);
const MEMBERS =
  /^(Brunei|Cambodia|Indonesia|Laos|Malaysia|Myanmar|Philippines|Singapore|Thailand|Timor-Leste|Vietnam)$/;
const WIDEST = 7;

/** Ways that alerts tell of. The table beside it says the same in words. */
export function CorridorMap({ corridors }: { readonly corridors: readonly Corridor[] }) {
  const { t, i18n } = useTranslation('console');
  const arrow = useId();
  const most = Math.max(1, ...corridors.map(({ count }) => count));
  const label = corridors
    .map(({ from, to, count }) =>
      t('alerts.corridor', {
        from: countryName(from, i18n.language),
        to: countryName(to, i18n.language),
        count,
      }),
    )
    .join('; ');
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={classes.map} role="img" aria-label={label}>
      <defs>
        <marker
          id={arrow}
          viewBox="0 0 8 8"
          refX="6"
          refY="4"
          markerWidth="12"
          markerHeight="12"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8z" className={classes.head} />
        </marker>
      </defs>
      {outlines.map((country) => (
        <path
          key={country.properties.name}
          d={path(country) ?? ''}
          className={MEMBERS.test(country.properties.name) ? classes.member : classes.other}
        />
      ))}
      {corridors.map(({ from, to, count }) => {
        const line = lineOf(from, to);
        return (
          line !== undefined && (
            <path
              key={`${from} ${to}`}
              d={line}
              className={classes.way}
              strokeWidth={1.5 + (WIDEST - 1.5) * (count / most) * 0.6}
              markerEnd={`url(#${arrow})`}
            />
          )
        );
      })}
      {[...new Set(corridors.flatMap(({ from, to }) => [from, to]))].map((code) => {
        const at = placeOf(code);
        return (
          at !== undefined && (
            <g key={code} transform={`translate(${at[0]} ${at[1]})`}>
              <circle r="4" className={classes.place} />
              <text x="8" y="4" className={classes.name}>
                {countryName(code, i18n.language)}
              </text>
            </g>
          )
        );
      })}
    </svg>
  );
}

function placeOf(code: string): readonly [number, number] | undefined {
  const place = PLACES[code];
  return place === undefined ? undefined : (projection([...place]) ?? undefined);
}

/** A bow, so that there and back lie apart; it ends a little before the place it leads to. */
function lineOf(from: string, to: string): string | undefined {
  const [a, b] = [placeOf(from), placeOf(to)];
  if (a === undefined || b === undefined) return undefined;
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(dx, dy);
  const bend = [(a[0] + b[0]) / 2 - dy * 0.18, (a[1] + b[1]) / 2 + dx * 0.18] as const;
  const short = Math.max(0, 1 - 9 / length);
  const end = [bend[0] + (b[0] - bend[0]) * short, bend[1] + (b[1] - bend[1]) * short] as const;
  return `M${a[0]} ${a[1]}Q${bend[0]} ${bend[1]} ${end[0]} ${end[1]}`;
}
