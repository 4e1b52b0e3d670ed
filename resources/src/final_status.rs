//! Final statuses, for calls that [wait](crate::guide::waiting). Twilio's documents list the
//! statuses, but do not specify which are final.

use crate::api::v2010::{CallStatus, MessageStatus, RecordingStatus};

impl MessageStatus {
    /// Whether delivery is over. A message that was `delivered` may still become `read`.
    /// A status that this version of the crate does not know is not final.
    ///
    /// ```no_run
    /// use twilio_resources::{Client, Result, Sid};
    /// use twilio_resources::api::v2010::{Message, MessageStatus};
    ///
    /// async fn sent(client: &Client, message: Sid<Message>) -> Result<Message> {
    ///     Message::fetch(client, message)
    ///         .until(|message| message.status.as_ref().is_some_and(MessageStatus::is_final))
    ///         .await
    /// }
    /// ```
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Canceled
                | Self::Delivered
                | Self::Failed
                | Self::PartiallyDelivered
                | Self::Read
                | Self::Received
                | Self::Undelivered
        )
    }
}

impl CallStatus {
    /// Whether the call is over. A status that this version of the crate does not know is
    /// not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Busy | Self::Canceled | Self::Completed | Self::Failed | Self::NoAnswer
        )
    }
}

impl RecordingStatus {
    /// Whether the recording is complete, or will never exist. A status that this version of
    /// the crate does not know is not final.
    #[must_use]
    pub fn is_final(&self) -> bool {
        matches!(self, Self::Absent | Self::Completed | Self::Deleted)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sent_message_is_not_final() {
        assert!(!MessageStatus::Sent.is_final());
        assert!(MessageStatus::Undelivered.is_final());
    }

    #[test]
    fn a_call_in_progress_is_not_final() {
        assert!(!CallStatus::InProgress.is_final());
        assert!(CallStatus::NoAnswer.is_final());
    }

    #[test]
    fn a_recording_in_processing_is_not_final() {
        assert!(!RecordingStatus::Processing.is_final());
        assert!(RecordingStatus::Completed.is_final());
    }

    #[test]
    fn an_unknown_status_is_not_final() {
        assert!(!MessageStatus::from("teleported").is_final());
    }
}
