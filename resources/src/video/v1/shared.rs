//! Enumerations and objects that several resources use.

use twilio_runtime::{StringEnum, Unknown};

/// A composition format.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CompositionFormat {
    /// `mp4`.
    Mp4,
    /// `webm`.
    Webm,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A HTTP method.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum HttpMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A recording status.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingStatus {
    /// `processing`.
    Processing,
    /// `completed`.
    Completed,
    /// `deleted`.
    Deleted,
    /// `failed`.
    Failed,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A recording type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingType {
    /// `audio`.
    Audio,
    /// `video`.
    Video,
    /// `data`.
    Data,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A recording format.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum RecordingFormat {
    /// `mka`.
    Mka,
    /// `mkv`.
    Mkv,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}

/// A recording codec.
#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]
#[string_enum(rename_all = "UPPERCASE")]
#[non_exhaustive]
pub enum RecordingCodec {
    /// `VP8`.
    Vp8,
    /// `H264`.
    H264,
    /// `OPUS`.
    Opus,
    /// `PCMU`.
    Pcmu,
    /// A value that this version of the crate does not know.
    Other(Unknown),
}
