export { WarningsScreen } from './warnings-screen';
export { SafetyLines } from './safety-lines';
export { SignList } from './sign-list';
export { useWarningPlace } from './use-warning-place';
export { useCardFit } from './use-card-fit';
