/**
 * ZIPs whose answers are shipped with the shell: the most populous ZIP areas of the 2020 Census, one or
 * two a metropolis (Houston, El Paso, Dallas, Austin, Lakewood, New York, Chicago, Los Angeles, the Bay,
 * Las Vegas, Atlanta, Philadelphia, Washington), and the one that everybody knows. Each costs some 250
 * bytes gzip in the file of the answers; the list itself is in the first script, so that no other ZIP
 * fetches that file.
 */
export const HOT_ZIPS: readonly string[] = (
  '77449 77494 79936 75034 78660 08701 11368 11385 11208 11226 10467 10001 10025 60629 60618 90011 ' +
  '91331 90650 94565 89108 30044 19104 20001 90210'
).split(' ');
