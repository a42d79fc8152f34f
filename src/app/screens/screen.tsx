import { lazyPart } from '../components/lazy-part.tsx';
import type { Address } from '../routing/address.ts';
import Home from './home.tsx';
import { Unknown } from './unknown.tsx';

const About = lazyPart(() => import('./about.tsx'));
const Data = lazyPart(() => import('../data-screen/data-screen.tsx'));
const District = lazyPart(() => import('./district.tsx'));
const Settings = lazyPart(() => import('./settings.tsx'));

/** The screen of an address. */
export function Screen({ address }: { readonly address: Address }) {
  switch (address.screen) {
    case 'home':
      return <Home />;
    case 'district':
      return <District key={address.code} code={address.code} />;
    case 'about':
      return <About />;
    case 'data':
      return <Data />;
    case 'settings':
      return <Settings />;
    case 'unknown':
      return <Unknown said={address.said} />;
  }
}
