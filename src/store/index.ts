export { openDay, type Day, type DayRequest } from './day.js';
export { openGreenLogs, type GreenLogs } from './green-logs.js';
