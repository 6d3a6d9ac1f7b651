export { startTestNode } from "./test-node.ts";
export type { TestNode } from "./test-node.ts";
export { importEnded, importList } from "./import-list.ts";
export { soak } from "./soak.ts";
export type { SoakOptions, SoakResult } from "./soak.ts";
export { freePort, Victim } from "./victim.ts";
export { runSchedules } from "./delivery/run-schedules.ts";
export type { SchedulesOptions } from "./delivery/run-schedules.ts";
export type { ScheduleResult } from "./delivery/schedule.ts";
