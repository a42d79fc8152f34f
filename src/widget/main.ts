import { PocketDistrictElement } from './element.ts';

const NAME = 'pocket-district';

export { PocketDistrictElement };

// A page may well import this twice, under two addresses: the first one stays.
if (typeof customElements !== 'undefined' && customElements.get(NAME) === undefined) {
  customElements.define(NAME, PocketDistrictElement);
}
