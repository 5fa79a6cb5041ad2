export { CheckChips } from './check-chips';
export { Choice } from './choice';
export { DateField } from './date-field';
export { FormLocale } from './form-locale';
export { NumberStepper } from './number-stepper';
export { SelectField } from './select-field';
export { Switch } from './switch';
export { TextArea, TextField } from './text-field';
export { TimeField } from './time-field';
