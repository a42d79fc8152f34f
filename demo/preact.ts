import { h, render } from 'preact';
import { useState } from 'preact/hooks';

/** Preact hears the events of an element like this one by their names, behind `on`. */
function DistrictField() {
  const [code, setCode] = useState('');
  const props = {
    zip: '82001',
    show: 'member',
    'ondistrict-select': (event: CustomEvent<{ code: string }>) => setCode(event.detail.code),
  };
  return h('div', null, h('pocket-district', props), h('output', null, code));
}

const host = document.querySelector('#demo');
if (host !== null) render(h(DistrictField, null), host);
