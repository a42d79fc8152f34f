import { SourceError } from '../../model.ts';

/**
 * Refuses a projection file (.prj) of anything but degrees. The Census publishes NAD 83, which is
 * taken for WGS 84: they lie one or two metres apart in the 48 states, far inside what a boundary
 * file leaves uncertain.
 */
export function requireDegrees(text: string, file: string): void {
  if (/^GEOGCS\[/.test(text.trim()) && /"(GCS_)?(North_American_1983|WGS_1984|NAD83)"/.test(text))
    return;
  throw new SourceError(file, null, `is ${JSON.stringify(text.slice(0, 60))}, not NAD 83 degrees`);
}
