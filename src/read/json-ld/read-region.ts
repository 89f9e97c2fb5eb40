import { isObject, type JsonObject, listOf, type Resolve, textOf } from './json.js';

const PLACES = ['jobLocation', 'occupationLocation', 'applicantLocationRequirements'];
const PARTS = ['addressLocality', 'addressRegion', 'addressCountry'];

/** Where a posting's pay holds: `Lyon, FR; Paris, FR`; empty when it does not say. */
export function readRegion(node: JsonObject, resolve: Resolve): string {
  for (const key of PLACES) {
    const names = listOf(node[key]).map((place) => placeName(resolve(place), resolve));
    const region = [...new Set(names)].filter(Boolean).join('; ');
    if (region) return region;
  }
  return '';
}

function placeName(place: unknown, resolve: Resolve): string {
  if (!isObject(place)) return textOf(place);
  const address = resolve(listOf(place.address)[0] ?? place);
  if (!isObject(address)) return textOf(address);
  const parts = PARTS.map((part) => textOf(address[part]));
  return [...new Set(parts)].filter(Boolean).join(', ') || textOf(place);
}
