import type { Address } from '../routing/address.ts';
import Home from './home.tsx';
import { lazyScreen } from './lazy-screen.tsx';
import { Unknown } from './unknown.tsx';

const About = lazyScreen(() => import('./about.tsx'));
const District = lazyScreen(() => import('./district.tsx'));
const Settings = lazyScreen(() => import('./settings.tsx'));

/** The screen of an address. */
export function Screen({ address }: { readonly address: Address }) {
  switch (address.screen) {
    case 'home':
      return <Home />;
    case 'district':
      return <District key={address.code} code={address.code} />;
    case 'about':
      return <About />;
    case 'settings':
      return <Settings />;
    case 'unknown':
      return <Unknown said={address.said} />;
  }
}
