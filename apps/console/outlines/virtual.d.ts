declare module 'virtual:outlines' {
  import type { Feature, MultiPolygon } from 'geojson';

  const outlines: readonly Feature<MultiPolygon, { readonly name: string }>[];
  export default outlines;
}
