/** The points of cities as the boundary dataset gives them (`cp` in echarts@4.9.0), and which city a text names. */
import type { Place } from './drawings.ts';

const points = {
  // map/json/china.json
  Beijing: { longitude: 116.405285, latitude: 39.904989 },
  Shanghai: { longitude: 121.472644, latitude: 31.231706 },
  // map/json/province/zhejiang.json, anhui.json, fujian.json, xinjiang.json
  Hangzhou: { longitude: 120.153576, latitude: 30.287459 },
  Hefei: { longitude: 117.283042, latitude: 31.86119 },
  Xiamen: { longitude: 118.11022, latitude: 24.490474 },
  Urumqi: { longitude: 87.617733, latitude: 43.792818 },
} satisfies Record<string, Place>;

/** A city that the map can show. */
export type City = keyof typeof points;

const cities = Object.keys(points) as City[];

/** Point of a city. */
export function cityPoint(city: City): Place {
  return points[city];
}

/** The city that a text names first; `undefined` if it names none that the map can show. */
export function cityIn(text: string): City | undefined {
  return cities
    .filter((city) => text.includes(city))
    .sort((a, b) => text.indexOf(a) - text.indexOf(b))[0];
}
