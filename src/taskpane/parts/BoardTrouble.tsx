import type { FollowedBoard } from "../state/useBoard";
import { TroubleBar } from "./TroubleBar";

interface Props {
  followed: FollowedBoard;
  /** what it means where the sheets were read but their changes are not heard of */
  unwatchedNote: string;
}

/** Why a page that follows the sheets cannot read them, or does not hear of their changes. */
export function BoardTrouble({ followed, unwatchedNote }: Props) {
  const { board, unread, unwatched, restart } = followed;
  const trouble = unread ?? unwatched;
  if (!trouble) return null;
  const note = !unread && board ? unwatchedNote : undefined;
  return <TroubleBar trouble={trouble} note={note} onRetry={restart} />;
}
