import { DistanceQuestion, ScreenQuestion } from './screen-questions';
import { HoursQuestion } from './hours-question';
import { LanguagesQuestion } from './languages-question';
import { NameQuestion, NumberQuestion, RegionQuestion, TimeZoneQuestion } from './place-questions';
import { PrinterQuestion } from './printer-question';
import type { Question } from './answers';
import type { QuestionProps } from './question-props';

/** The fields of one question. */
export function QuestionPage({ question, ...props }: QuestionProps & { readonly question: Question }) {
  switch (question) {
    case 'region':
      return <RegionQuestion {...props} />;
    case 'emergency':
    case 'urgentLine':
      return <NumberQuestion {...props} kind={question} />;
    case 'timeZone':
      return <TimeZoneQuestion {...props} />;
    case 'name':
      return <NameQuestion {...props} />;
    case 'languages':
      return <LanguagesQuestion {...props} />;
    case 'hours':
      return <HoursQuestion {...props} />;
    case 'printer':
      return <PrinterQuestion {...props} />;
    case 'screen':
      return <ScreenQuestion {...props} />;
    case 'distance':
      return <DistanceQuestion {...props} />;
  }
}
