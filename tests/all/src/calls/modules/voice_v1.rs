//! The calls of `voice::v1`, which `write` prints.

use twilio_resources::voice::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<ArchivedCall>("voice::v1 ArchivedCall delete", Kind::Delete, |client, at| run(ArchivedCall::delete(client, at))),
    typed::<ByocTrunk>("voice::v1 ByocTrunk create", Kind::Create, |client, _| run(ByocTrunk::create(client, CreateByocTrunk::new()))),
    typed::<ByocTrunk>("voice::v1 ByocTrunk fetch", Kind::Fetch, |client, at| run(ByocTrunk::fetch(client, at))),
    typed::<ByocTrunk>("voice::v1 ByocTrunk list", Kind::List, |client, _| run(ByocTrunk::list(client))),
    typed::<ByocTrunk>("voice::v1 ByocTrunk update", Kind::Update, |client, at| run(ByocTrunk::update(client, at, UpdateByocTrunk::new()))),
    typed::<ByocTrunk>("voice::v1 ByocTrunk delete", Kind::Delete, |client, at| run(ByocTrunk::delete(client, at))),
    typed::<ConnectionPolicy>("voice::v1 ConnectionPolicy create", Kind::Create, |client, _| run(ConnectionPolicy::create(client, CreateConnectionPolicy::new()))),
    typed::<ConnectionPolicy>("voice::v1 ConnectionPolicy fetch", Kind::Fetch, |client, at| run(ConnectionPolicy::fetch(client, at))),
    typed::<ConnectionPolicy>("voice::v1 ConnectionPolicy list", Kind::List, |client, _| run(ConnectionPolicy::list(client))),
    typed::<ConnectionPolicy>("voice::v1 ConnectionPolicy update", Kind::Update, |client, at| run(ConnectionPolicy::update(client, at, UpdateConnectionPolicy::new()))),
    typed::<ConnectionPolicy>("voice::v1 ConnectionPolicy delete", Kind::Delete, |client, at| run(ConnectionPolicy::delete(client, at))),
    typed::<ConnectionPolicyTarget>("voice::v1 ConnectionPolicyTarget create", Kind::Create, |client, at| run(ConnectionPolicyTarget::create(client, at, CreateConnectionPolicyTarget::new("x")))),
    typed::<ConnectionPolicyTarget>("voice::v1 ConnectionPolicyTarget fetch", Kind::Fetch, |client, at| run(ConnectionPolicyTarget::fetch(client, at))),
    typed::<ConnectionPolicyTarget>("voice::v1 ConnectionPolicyTarget list", Kind::List, |client, at| run(ConnectionPolicyTarget::list(client, at))),
    typed::<ConnectionPolicyTarget>("voice::v1 ConnectionPolicyTarget update", Kind::Update, |client, at| run(ConnectionPolicyTarget::update(client, at, UpdateConnectionPolicyTarget::new()))),
    typed::<ConnectionPolicyTarget>("voice::v1 ConnectionPolicyTarget delete", Kind::Delete, |client, at| run(ConnectionPolicyTarget::delete(client, at))),
    typed::<DialingPermissionsCountry>("voice::v1 DialingPermissionsCountry fetch", Kind::Fetch, |client, at| run(DialingPermissionsCountry::fetch(client, at))),
    typed::<DialingPermissionsCountry>("voice::v1 DialingPermissionsCountry list", Kind::List, |client, _| run(DialingPermissionsCountry::list(client))),
    typed::<DialingPermissionsCountryBulkUpdate>("voice::v1 DialingPermissionsCountryBulkUpdate create", Kind::Create, |client, _| run(DialingPermissionsCountryBulkUpdate::create(client, CreateDialingPermissionsCountryBulkUpdate::new("x")))),
    typed::<DialingPermissionsHrsPrefix>("voice::v1 DialingPermissionsHrsPrefix list", Kind::List, |client, at| run(DialingPermissionsHrsPrefix::list(client, at))),
    typed::<DialingPermissionsSettings>("voice::v1 DialingPermissionsSettings fetch", Kind::Fetch, |client, _| run(DialingPermissionsSettings::fetch(client))),
    typed::<DialingPermissionsSettings>("voice::v1 DialingPermissionsSettings update", Kind::Update, |client, _| run(DialingPermissionsSettings::update(client, UpdateDialingPermissionsSettings::new()))),
    typed::<IpRecord>("voice::v1 IpRecord create", Kind::Create, |client, _| run(IpRecord::create(client, CreateIpRecord::new("x")))),
    typed::<IpRecord>("voice::v1 IpRecord fetch", Kind::Fetch, |client, at| run(IpRecord::fetch(client, at))),
    typed::<IpRecord>("voice::v1 IpRecord list", Kind::List, |client, _| run(IpRecord::list(client))),
    typed::<IpRecord>("voice::v1 IpRecord update", Kind::Update, |client, at| run(IpRecord::update(client, at, UpdateIpRecord::new()))),
    typed::<IpRecord>("voice::v1 IpRecord delete", Kind::Delete, |client, at| run(IpRecord::delete(client, at))),
    typed::<SourceIpMapping>("voice::v1 SourceIpMapping create", Kind::Create, |client, _| run(SourceIpMapping::create(client, CreateSourceIpMapping::new(value("\"ILa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""), value("\"SDa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<SourceIpMapping>("voice::v1 SourceIpMapping fetch", Kind::Fetch, |client, at| run(SourceIpMapping::fetch(client, at))),
    typed::<SourceIpMapping>("voice::v1 SourceIpMapping list", Kind::List, |client, _| run(SourceIpMapping::list(client))),
    typed::<SourceIpMapping>("voice::v1 SourceIpMapping update", Kind::Update, |client, at| run(SourceIpMapping::update(client, at, UpdateSourceIpMapping::new(value("\"SDa1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1\""))))),
    typed::<SourceIpMapping>("voice::v1 SourceIpMapping delete", Kind::Delete, |client, at| run(SourceIpMapping::delete(client, at))),
];
