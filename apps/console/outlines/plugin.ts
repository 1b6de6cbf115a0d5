import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Plugin } from 'vite';

const NAME = 'virtual:outlines';
/** West, south, east, north: the members and what lies around them, in degrees. */
const REGION = [87, -13, 146, 31] as const;
/** A hundredth of a degree is a kilometre: finer than the map is drawn. */
const PRECISION = 20;

/** Natural Earth's outlines of the region, cut at build time: the whole world is ten times as much to load. */
export function outlines(): Plugin {
  return {
    name: 'outlines',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: async (id) => (id === `\0${NAME}` ? `export default ${JSON.stringify(await region())}` : undefined),
  };
}

async function region(): Promise<readonly Feature<MultiPolygon>[]> {
  const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
  const world = JSON.parse(await readFile(file, 'utf8')) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(world, world.objects.countries).features.flatMap((country) => {
    const shapes = shapesOf(country.geometry as Polygon | MultiPolygon)
      .filter(([outer = []]) => outer.some(isInside))
      .map((rings) => rings.map(coarse).filter((ring) => ring.length > 3))
      .filter((rings) => rings.length > 0);
    return shapes.length === 0
      ? []
      : [
          {
            type: 'Feature' as const,
            properties: { name: country.properties.name },
            geometry: { type: 'MultiPolygon' as const, coordinates: shapes },
          },
        ];
  });
}

function shapesOf({ type, coordinates }: Polygon | MultiPolygon): Position[][][] {
  return type === 'Polygon' ? [coordinates] : coordinates;
}

function isInside([lon = 0, lat = 0]: Position): boolean {
  const [west, south, east, north] = REGION;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Rounded, without the points that then fall together. */
function coarse(ring: readonly Position[]): Position[] {
  const round = (degree: number): number => Math.round(degree * PRECISION) / PRECISION;
  const rounded = ring.map(([lon = 0, lat = 0]): Position => [round(lon), round(lat)]);
  return rounded.filter(
    ([lon, lat], i) => i === 0 || lon !== rounded[i - 1]?.[0] || lat !== rounded[i - 1]?.[1],
  );
}
