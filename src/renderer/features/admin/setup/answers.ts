import { defaultSettings, farScaleFor, isSetUp, setupSteps, suggestionsFor } from '../../../../domain/settings';
import type { Settings, SettingsPatch, SetupStep } from '../../../../domain/settings';
import type { OpeningHours } from '../../../../domain/schedule';

/** The questions of the set-up, in order. */
export type Question = Exclude<SetupStep, 'none' | 'code' | 'done'>;
export const questions = setupSteps.filter((step): step is Question => step !== 'none' && step !== 'code' && step !== 'done');

/** What has been typed and chosen so far, kept while one goes back and forth. */
export interface Answers {
  readonly region: Settings['place']['region'] | undefined;
  readonly emergencyNumber: string;
  readonly urgentLine: string;
  readonly timeZone: string;
  readonly name: string;
  readonly phone: string;
  /** The id of the clinic's logo; empty where it has none. */
  readonly logo: string;
  readonly languages: Settings['languages']['offered'];
  /** True once a manager has read what a draft is. */
  readonly hasAcknowledged: boolean;
  readonly hours: OpeningHours;
  readonly printing: boolean;
  readonly printer: string;
  readonly paper: Settings['printing']['paper'];
  readonly screenInches: number;
  readonly farSeatMetres: number;
}

const usualHours: OpeningHours = { weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' };

/** Where the answers begin: with what was set before a restart, else with what is likely. */
export function firstAnswers(settings: Settings, systemTimeZone: string): Answers {
  const { clinic, place, languages, printing, display } = settings;
  const isBegun = isSetUp(settings) || (settings.setup.step !== 'code' && settings.setup.step !== 'region');
  return {
    // Nobody's region is chosen for them.
    region: isBegun ? place.region : undefined,
    emergencyNumber:
      clinic.emergencyNumber === '' && isBegun ? suggestionsFor(place.region).emergencyNumber : clinic.emergencyNumber,
    urgentLine: clinic.urgentLine === '' && isBegun ? suggestionsFor(place.region).urgentLine : clinic.urgentLine,
    timeZone: place.timeZone === 'system' ? systemTimeZone : place.timeZone,
    name: clinic.name,
    phone: clinic.phone,
    logo: clinic.logo,
    languages: languages.offered.filter((code) => code === 'en' || languages.acknowledgedDrafts.includes(code)),
    hasAcknowledged: languages.acknowledgedDrafts.length > 0,
    hours: usualHours,
    printing: printing.on,
    printer: printing.printer,
    paper: printing.paper,
    screenInches: display.screenInches,
    farSeatMetres: display.farSeatMetres,
  };
}

/** The answers after a region was chosen: it suggests numbers where nobody has typed any. */
export function inRegion(answers: Answers, region: Settings['place']['region']): Answers {
  const before = answers.region === undefined ? { emergencyNumber: '', urgentLine: '' } : suggestionsFor(answers.region);
  const suggested = suggestionsFor(region);
  const isOwn = (typed: string, suggestion: string) => typed !== '' && typed !== suggestion;
  return {
    ...answers,
    region,
    emergencyNumber: isOwn(answers.emergencyNumber, before.emergencyNumber) ? answers.emergencyNumber : suggested.emergencyNumber,
    urgentLine: isOwn(answers.urgentLine, before.urgentLine) ? answers.urgentLine : suggested.urgentLine,
  };
}

/** What one answered question changes in the settings. Opening hours are the schedule's, and change nothing here. */
export function patchOf(question: Question, answers: Answers): SettingsPatch {
  switch (question) {
    case 'region':
      return { place: { region: answers.region ?? 'other' } };
    case 'emergency':
      return { clinic: { emergencyNumber: answers.emergencyNumber } };
    case 'urgentLine':
      return { clinic: { urgentLine: answers.urgentLine } };
    case 'timeZone':
      return { place: { timeZone: answers.timeZone } };
    case 'name':
      return { clinic: { name: answers.name, phone: answers.phone, logo: answers.logo } };
    case 'languages':
      return {
        languages: {
          offered: answers.languages,
          inLoop: answers.languages,
          acknowledgedDrafts: answers.hasAcknowledged ? answers.languages.filter((code) => code !== 'en') : [],
        },
      };
    case 'hours':
      return {};
    case 'printer':
      return { printing: { on: answers.printing, printer: answers.printer, paper: answers.paper } };
    case 'screen':
      return { display: { screenInches: answers.screenInches } };
    case 'distance':
      return { display: { farSeatMetres: answers.farSeatMetres, farScalePercent: farScaleFor(answers.farSeatMetres) } };
  }
}

/** What leaving a question out changes: what its button says, whatever had been answered before. */
export function patchOfSkipped(question: Question): SettingsPatch {
  switch (question) {
    case 'urgentLine':
      return { clinic: { urgentLine: '' } };
    case 'distance': {
      const { farSeatMetres, farScalePercent } = defaultSettings.display;
      return { display: { farSeatMetres, farScalePercent } };
    }
    default:
      return {};
  }
}

/** True where a day's hours end after they begin; midnight at their end is the end of the day. */
export const isInOrder = ({ from, to }: OpeningHours): boolean => to === '00:00' || from < to;

/** True where an answer is good enough to go on with. */
export function isAnswered(question: Question, answers: Answers): boolean {
  switch (question) {
    case 'region':
      return answers.region !== undefined;
    case 'emergency':
      return /\d/.test(answers.emergencyNumber);
    case 'urgentLine':
      return answers.urgentLine.trim() !== '';
    case 'name':
      return answers.name.trim() !== '' && answers.phone.trim() !== '';
    case 'languages':
      return answers.languages.length > 0 && (answers.hasAcknowledged || answers.languages.every((code) => code === 'en'));
    case 'hours':
      return answers.hours.weekdays.length > 0 && isInOrder(answers.hours);
    default:
      return true;
  }
}

/** Questions nobody comes to harm by leaving for later. */
const skippable: ReadonlySet<Question> = new Set(['urgentLine', 'hours', 'printer', 'distance']);
export const isSkippable = (question: Question): boolean => skippable.has(question);
