/**
 * ZIPs of the freely associated states, which the Postal Service serves and no source here lists in
 * full. From the Postal Service's international mail manual: Palau 96939 and 96940, Micronesia 96941
 * to 96944, the Marshall Islands 96960 and 96970.
 */
export const ASSOCIATED_STATE_ZIPS: readonly (readonly [
  zip: string,
  state: string,
  place: string,
])[] = [
  ['96939', 'PW', 'Ngerulmud'],
  ['96940', 'PW', 'Koror'],
  ['96941', 'FM', 'Pohnpei'],
  ['96942', 'FM', 'Chuuk'],
  ['96943', 'FM', 'Yap'],
  ['96944', 'FM', 'Kosrae'],
  ['96960', 'MH', 'Majuro'],
  ['96970', 'MH', 'Ebeye'],
];
