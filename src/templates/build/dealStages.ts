/** How far into the funnel a deal of the opportunity list has come. */
import { stageIds } from "../example/funnel";

const position = (id: (typeof stageIds)[number]) => stageIds.indexOf(id) + 1;

const [need, negotiation] = [position("need"), position("negotiation")];
const [contract, service] = [position("contract"), position("service")];

const rateOf = (stage: string) => `SUMIF(KPI_DealStageList,${stage},KPI_DealStageRate)`;

/**
 * The funnel's stage for one of the list's: the first one stands for the funnel's need, the next for what follows there,
 * whatever they are called, and those past its negotiation for that. A lost deal, or a stage that is not in the list,
 * got as far as need.
 */
function stageOf(stage: string): string {
  const place = `MATCH(${stage},KPI_DealStageList,0)`;
  return (
    `IF(${stage}="",${need},IF(COUNTIF(KPI_DealStageList,${stage})=0,${need},` +
    `IF(${rateOf(stage)}>=1,${contract},IF(${rateOf(stage)}<=0,${need},` +
    `MIN(${negotiation},${need - 1}+${place})))))`
  );
}

/**
 * The stage of the funnel that a row's deal has reached by the as-of date, counted from 1; 0 where it counts for none. A
 * deal that entered its stage later counts by the stage before; a lost one by how far it came; one that was won or lost
 * before the period is past; one that was won is in service from its close on. The table has the columns `before`,
 * `stage`, `since` and `close`.
 */
export function reachedStage(): string {
  const [before, stage, since, close] = ["[@{before}]", "[@{stage}]", "[@{since}]", "[@{close}]"];
  const isOver = `OR(${rateOf(stage)}>=1,AND(COUNTIF(KPI_DealStageList,${stage})>0,${rateOf(stage)}<=0))`;
  const notYet = `IF(${before}="",0,${stageOf(before)})`;
  const lost = `MIN(${negotiation},${stageOf(before)})`;
  const won = `IF(AND(ISNUMBER(${close}),${close}<=KPI_AsOf),${service},${contract})`;
  return (
    `=IF(${stage}="","",IF(N(${since})>KPI_AsOf,${notYet},` +
    `IF(AND(ISNUMBER(${since}),${since}<KPI_Start,${isOver}),0,` +
    `IF(${rateOf(stage)}>=1,${won},IF(${isOver},${lost},${stageOf(stage)})))))`
  );
}
