export { Row, RowList } from './rows';
