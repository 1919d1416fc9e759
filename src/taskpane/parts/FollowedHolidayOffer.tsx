import { useBoard } from "../state/useBoard";
import { HolidayOffer } from "./HolidayOffer";

/** The same beside a page that does not read the sheets itself. */
export function FollowedHolidayOffer() {
  const { board } = useBoard();
  return board ? <HolidayOffer board={board} /> : null;
}
