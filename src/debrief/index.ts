// The door of the debrief: its screen, and what it is handed.
export { type DebriefProps, DebriefScreen } from './debrief-screen';
