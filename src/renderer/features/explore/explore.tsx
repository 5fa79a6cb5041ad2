import { hereIn } from '../../../domain/session';
import type { Screen } from '../../../domain/session';
import { useVisit } from '../session';
import { AboutScreen } from './about';
import { CauseScreen, QuestionScreen, RemedyScreen } from './answer';
import { GlossaryScreen, LookalikesScreen } from './reference';
import { SourcesScreen, StudiesScreen } from './evidence';
import { HandoutPagesScreen, HandoutScreen, QrHandoutScreen } from './handout';
import { HomeScreen } from './home';
import { MomentScreen } from './moment';
import { SearchScreen } from './search';
import { StretchListScreen, StretchScreen } from './stretch';
import { TopicScreen } from './topic';
import { WarningsScreen } from './warnings';
import { WelcomeScreen } from './welcome';

/** The screen a visitor is on. There is no router: where they are is a value of their visit. */
export function Explore() {
  const { at } = hereIn(useVisit());
  return <ScreenOf at={at} />;
}

function ScreenOf({ at }: { readonly at: Screen }) {
  switch (at.screen) {
    case 'welcome':
      return <WelcomeScreen />;
    case 'home':
      return <HomeScreen />;
    case 'topic':
      // The topic of this program itself has a page of its own.
      return at.id === 'about-this-information' ? <AboutScreen /> : <TopicScreen id={at.id} />;
    case 'search':
      return <SearchScreen topic={at.topic} />;
    case 'question':
      return <QuestionScreen id={at.id} />;
    case 'cause':
      return <CauseScreen id={at.id} />;
    case 'remedy':
      return <RemedyScreen id={at.id} />;
    case 'sources':
      return <SourcesScreen kind={at.kind} id={at.id} />;
    case 'studies':
      return <StudiesScreen />;
    case 'lookalikes':
      return <LookalikesScreen />;
    case 'glossary':
      return <GlossaryScreen />;
    case 'stretches':
      return <StretchListScreen />;
    case 'stretch':
      return <StretchScreen id={at.id} />;
    case 'moments':
      return <MomentScreen step={1} />;
    case 'moment':
      return <MomentScreen step={at.step} />;
    case 'warnings':
      return <WarningsScreen tier={at.tier} />;
    case 'about':
      return <AboutScreen />;
    case 'handout':
      return <HandoutScreen />;
    case 'handout-pages':
      return <HandoutPagesScreen of={at.of} />;
    case 'take-away':
      return <QrHandoutScreen of={at.of} />;
  }
}
