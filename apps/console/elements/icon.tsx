import type { SVGProps } from 'react';

/** Drawn on 20 × 20, one stroke width. */
const PATHS = {
  work: 'M4 5h12M4 10h12M4 15h7',
  compose: 'M4 16l1-4 8.5-8.5 3 3L8 15l-4 1zM11.5 5.5l3 3',
  alerts: 'M10 3a5 5 0 0 0-5 5c0 4-2 5-2 6h14c0-1-2-2-2-6a5 5 0 0 0-5-5zM8.5 16.5a1.6 1.6 0 0 0 3 0',
  check: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zM12.7 12.7L17 17',
  approvals: 'M4 10.5l4 4L16 6',
  directory: 'M5 3h10v14H5zM5 7H3M5 13H3M10 8.5a1.7 1.7 0 1 0 0-.01M7.5 13.5c.4-1.6 4.6-1.6 5 0',
  capacity: 'M3 6l7-3 7 3-7 3zM6 8v4c2 2 6 2 8 0V8M17 6v5',
  deliveries: 'M3 6h11M11 3l3 3-3 3M17 14H6M9 11l-3 3 3 3',
  lock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9',
  unlock: 'M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 5.8-1',
  clock: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 6v4l3 2',
  pause: 'M7.5 5v10M12.5 5v10',
  late: 'M10 3l7.5 13.5h-15zM10 8v4M10 14.2v.1',
  done: 'M4 10.5l4 4L16 6',
  arrow: 'M4 10h12M12 6l4 4-4 4',
  back: 'M16 10H4M8 6l-4 4 4 4',
  shield: 'M10 2.5l6 2v5c0 4-2.6 6.8-6 8-3.4-1.2-6-4-6-8v-5z',
  crossed: 'M4 4l12 12M16 4L4 16',
  person: 'M10 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM4 17c.6-5 11.4-5 12 0',
  document: 'M5 2.5h7l3 3v12H5zM12 2.5v3h3M7.5 10h5M7.5 13h5',
  more: 'M6 8l4 4 4-4',
  out: 'M8 3H4v14h4M8 10h9M13 6l4 4-4 4',
  sun: 'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7zM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6L16 16M4 16l1.4-1.4M14.6 5.4L16 4',
  keys: 'M2.5 5.5h15v9h-15zM5.5 8.5h.1M8.5 8.5h.1M11.5 8.5h.1M14.5 8.5h.1M6.5 11.5h7',
  info: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14zM10 9v5M10 6.2v.1',
} as const;

export type IconName = keyof typeof PATHS;

interface Props extends Omit<SVGProps<SVGSVGElement>, 'name'> {
  readonly name: IconName;
  readonly size?: number;
}

/** Never alone: words stand beside it, or the control has a label. */
export function Icon({ name, size = 18, ...rest }: Props) {
  return (
    <svg
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      {...rest}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
