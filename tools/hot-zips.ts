/**
 * ZIPs whose answers are shipped with the shell: the most populous ZIP areas of the 2020 Census, one
 * or two a metropolis, and those that people try first. Each costs some 250 bytes gzip.
 */
export const HOT_ZIPS: readonly string[] = [
  '77449', // Katy, Texas
  '77494',
  '79936', // El Paso
  '75034', // Frisco
  '78660', // Pflugerville
  '08701', // Lakewood, New Jersey
  '11368', // Queens
  '11385',
  '11208', // Brooklyn
  '11226',
  '10467', // the Bronx
  '10001', // Manhattan
  '10025',
  '60629', // Chicago
  '60618',
  '90011', // Los Angeles
  '91331',
  '90650', // Norwalk
  '94565', // Pittsburg, California
  '89108', // Las Vegas
  '30044', // Lawrenceville, Georgia
  '19104', // Philadelphia
  '20001', // Washington
  '90210', // the one that everybody knows
];
