import { openPocketDistrict, urlSource } from 'pocket-district';

const SNAPSHOT = 'https://district.example/snapshot/';

const output = document.querySelector('output');
const pd = await openPocketDistrict({ source: urlSource(SNAPSHOT) });
const answers = [
  pd.primaryDistrict('82001'), // 'WY-AL'
  pd.lookupZip('00000').status, // 'unknown': a miss is a value
  (await pd.districtAt({ lat: 39.7392, lon: -104.9903 })).status, // 'found'
];
if (output !== null) output.textContent = answers.join(', ');
