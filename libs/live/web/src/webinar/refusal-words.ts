import { useLingui } from '@lingui/react/macro';

/** The words of a refusal of this domain in the reader's language, by its type. */
export function useRefusalWords(): (type: string) => string {
  const { t } = useLingui();
  return (type) => {
    switch (type) {
      case 'WebinarNotFound': return t`There is no such webinar`;
      case 'NotEnrolled': return t`You are not enrolled in this webinar`;
      case 'RoomNotOpen': return t`The room is not open.`;
      case 'WebinarEnded': return t`The webinar is over`;
      case 'LiveRoomsOff': return t`Live rooms are off on this installation`;
      case 'LiveRoomsPreparing': return t`Live rooms are being made ready`;
      case 'MessageNotValid': return t`This message cannot be sent: it is empty or too long.`;
      case 'TooManyMessages': return t`You wrote much in a short time. Wait a few seconds, then send it again.`;
      default: return t`The platform did not answer. Try again.`;
    }
  };
}
