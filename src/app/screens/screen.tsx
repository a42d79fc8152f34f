import { lazyPart } from '../components/lazy-part.tsx';
import type { Address } from '../routing/address.ts';
import Home from './home.tsx';
import { Unknown } from './unknown.tsx';

const About = lazyPart(() => import('./about.tsx'));
const At = lazyPart(() => import('../doorstep/at.tsx'));
const Changes = lazyPart(() => import('../plans/changes-screen.tsx'));
const Data = lazyPart(() => import('../data-screen/data-screen.tsx'));
const Diagnostics = lazyPart(() => import('../diagnostics/diagnostics-screen.tsx'));
const District = lazyPart(() => import('./district.tsx'));
const Embed = lazyPart(() => import('../embed/embed-screen.tsx'));
const Here = lazyPart(() => import('../doorstep/here.tsx'));
const List = lazyPart(() => import('../list/list-screen.tsx'));
const MapScreen = lazyPart(() => import('../map/map-screen.tsx'));
const Saved = lazyPart(() => import('../saved/saved-screen.tsx'));
const Shared = lazyPart(() => import('../share/received.tsx'));
const Page = lazyPart(() => import('../atlas/page.tsx'));
const Settings = lazyPart(() => import('./settings.tsx'));
const Watch = lazyPart(() => import('../doorstep/watch.tsx'));

/** The screen of an address. */
export function Screen({ address }: { readonly address: Address }) {
  switch (address.screen) {
    case 'home':
      return <Home />;
    case 'district':
      return <District key={address.code} code={address.code} />;
    case 'page':
      return <Page key={address.name} kind={address.kind} name={address.name} />;
    case 'at':
      return <At position={address.position} />;
    case 'here':
      return <Here />;
    case 'map':
      return <MapScreen position={address.position} />;
    case 'watch':
      return <Watch />;
    case 'list':
      return <List />;
    case 'changes':
      return <Changes key={address.state} state={address.state} />;
    case 'saved':
      return <Saved />;
    case 'shared':
      return <Shared text={address.text} />;
    case 'about':
      return <About />;
    case 'diagnostics':
      return <Diagnostics />;
    case 'embed':
      return <Embed />;
    case 'data':
      return <Data />;
    case 'settings':
      return <Settings />;
    case 'unknown':
      return <Unknown said={address.said} />;
  }
}
