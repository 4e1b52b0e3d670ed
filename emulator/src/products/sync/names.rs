//! The names of the resources that have rules.

use crate::catalog::Name;

pub(super) const DOCUMENTS: Name = Name("sync", "/v1/Services/{ServiceSid}/Documents");
pub(super) const LISTS: Name = Name("sync", "/v1/Services/{ServiceSid}/Lists");
pub(super) const LIST_ITEMS: Name = Name("sync", "/v1/Services/{ServiceSid}/Lists/{ListSid}/Items");
pub(super) const MAPS: Name = Name("sync", "/v1/Services/{ServiceSid}/Maps");
pub(super) const MAP_ITEMS: Name = Name("sync", "/v1/Services/{ServiceSid}/Maps/{MapSid}/Items");
pub(super) const STREAMS: Name = Name("sync", "/v1/Services/{ServiceSid}/Streams");
