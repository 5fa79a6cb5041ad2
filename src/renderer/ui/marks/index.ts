export { BarChart } from './bar-chart';
export { Bars } from './bars';
export { EasingLine } from './easing-line';
export { IconArray } from './icon-array';
export { Logo } from './logo';
export { Verdict } from './verdict';
