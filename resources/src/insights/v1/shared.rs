//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A summary answered by.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum SummaryAnsweredBy {
    /// `unknown`.
    Unknown,
    /// `machine_start`.
    MachineStart,
    /// `machine_end_beep`.
    MachineEndBeep,
    /// `machine_end_silence`.
    MachineEndSilence,
    /// `machine_end_other`.
    MachineEndOther,
    /// `human`.
    Human,
    /// `fax`.
    Fax,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A summary call type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SummaryCallType {
    /// `carrier`.
    Carrier,
    /// `sip`.
    Sip,
    /// `trunking`.
    Trunking,
    /// `client`.
    Client,
    /// `whatsapp`.
    Whatsapp,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A summary call state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SummaryCallState {
    /// `ringing`.
    Ringing,
    /// `completed`.
    Completed,
    /// `busy`.
    Busy,
    /// `fail`.
    Fail,
    /// `noanswer`.
    Noanswer,
    /// `canceled`.
    Canceled,
    /// `answered`.
    Answered,
    /// `undialed`.
    Undialed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A summary processing state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum SummaryProcessingState {
    /// `complete`.
    Complete,
    /// `partial`.
    Partial,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference region.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum ConferenceRegion {
    /// `us1`.
    Us1,
    /// `us2`.
    Us2,
    /// `au1`.
    Au1,
    /// `br1`.
    Br1,
    /// `ie1`.
    Ie1,
    /// `jp1`.
    Jp1,
    /// `sg1`.
    Sg1,
    /// `de1`.
    De1,
    /// `in1`.
    In1,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A conference processing state.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ConferenceProcessingState {
    /// `complete`.
    Complete,
    /// `in_progress`.
    InProgress,
    /// `timeout`.
    Timeout,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// An event twilio edge.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum EventTwilioEdge {
    /// `unknown_edge`.
    UnknownEdge,
    /// `carrier_edge`.
    CarrierEdge,
    /// `sip_edge`.
    SipEdge,
    /// `sdk_edge`.
    SdkEdge,
    /// `client_edge`.
    ClientEdge,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary codec.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum VideoRoomSummaryCodec {
    /// `VP8`.
    Vp8,
    /// `H264`.
    H264,
    /// `VP9`.
    Vp9,
    /// `opus`.
    #[string_enum(name = "opus")]
    Opus,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary twilio realm.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum VideoRoomSummaryTwilioRealm {
    /// `us1`.
    Us1,
    /// `us2`.
    Us2,
    /// `au1`.
    Au1,
    /// `br1`.
    Br1,
    /// `ie1`.
    Ie1,
    /// `jp1`.
    Jp1,
    /// `sg1`.
    Sg1,
    /// `in1`.
    In1,
    /// `de1`.
    De1,
    /// `gll`.
    Gll,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A video room summary edge location.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "snake_case")]
#[non_exhaustive]
pub enum VideoRoomSummaryEdgeLocation {
    /// `ashburn`.
    Ashburn,
    /// `dublin`.
    Dublin,
    /// `frankfurt`.
    Frankfurt,
    /// `singapore`.
    Singapore,
    /// `sydney`.
    Sydney,
    /// `sao_paulo`.
    SaoPaulo,
    /// `roaming`.
    Roaming,
    /// `umatilla`.
    Umatilla,
    /// `tokyo`.
    Tokyo,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
