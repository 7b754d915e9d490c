export { openDay, type Day, type DayRequest } from './day.js';
