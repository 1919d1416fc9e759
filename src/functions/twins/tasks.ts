import { exceeds, reaches, when, wrongValue } from "./formula";
import type { Reader } from "./reader";
import type { Twins } from "./twins";

interface Task {
  start: string;
  due: string;
  progress: string;
  asOf: string;
}

function readTask(read: Reader): Task {
  return {
    start: read.one("start", "date").text,
    due: read.one("due", "date").text,
    progress: read.one("progress", "share").text,
    asOf: read.one("asOf", "date").text,
  };
}

function refuseDueBeforeStart(read: Reader, { start, due }: Pick<Task, "start" | "due">): void {
  read.refuse(`${due}<${start}`, wrongValue);
}

const isDone = ({ progress }: Task) => reaches(progress, "1");
/** Days behind plan of a task that has begun; negative where it is ahead. */
const behindOf = ({ start, due, progress, asOf }: Task) =>
  `${asOf}-(${start}-1+${progress}*(${due}-${start}+1))`;

export const taskTwins: Twins = {
  PLANNED(read) {
    const start = read.one("start", "date").text;
    const due = read.one("due", "date").text;
    const asOf = read.one("asOf", "date").text;
    refuseDueBeforeStart(read, { start, due });
    return `MAX(0,MIN(${asOf},${due})-${start}+1)/(${due}-${start}+1)`;
  },

  LAG(read) {
    const task = readTask(read);
    const finished = read.optional("finished", "date");
    refuseDueBeforeStart(read, task);
    const late = `MAX(0,${finished.text}-${task.due})`;
    const done =
      finished.blank === true
        ? "0"
        : finished.blank === false
          ? late
          : when(finished.blank, "0", late);
    const behind = behindOf(task);
    const open = when(`${task.asOf}<${task.start}`, "0", when(exceeds(behind, "0"), behind, "0"));
    return when(isDone(task), done, open);
  },

  TASKSTATUS(read) {
    const task = readTask(read);
    const grace = read.orDefault("grace", 3, "amount");
    refuseDueBeforeStart(read, task);
    const behind = behindOf(task);
    const onPlan = `OR(${task.asOf}<${task.start},${behind}<=0+1E-9)`;
    return when(isDone(task), "2", when(onPlan, "1", when(reaches(behind, grace.text), "-1", "0")));
  },
};
