//! The calls of `bulkexports::v1`, which `write` prints.

use twilio_resources::bulkexports::v1::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Day>("bulkexports::v1 Day fetch", Kind::Fetch, |client, at| run(Day::fetch(client, at))),
    typed::<Day>("bulkexports::v1 Day list", Kind::List, |client, at| run(Day::list(client, at))),
    typed::<Export>("bulkexports::v1 Export fetch", Kind::Fetch, |client, at| run(Export::fetch(client, at))),
    typed::<ExportConfiguration>("bulkexports::v1 ExportConfiguration fetch", Kind::Fetch, |client, at| run(ExportConfiguration::fetch(client, at))),
    typed::<ExportConfiguration>("bulkexports::v1 ExportConfiguration update", Kind::Update, |client, at| run(ExportConfiguration::update(client, at, UpdateExportConfiguration::new()))),
    typed::<ExportCustomJob>("bulkexports::v1 ExportCustomJob create", Kind::Create, |client, at| run(ExportCustomJob::create(client, at, CreateExportCustomJob::new("x", "x", "x")))),
    typed::<ExportCustomJob>("bulkexports::v1 ExportCustomJob list", Kind::List, |client, at| run(ExportCustomJob::list(client, at))),
    typed::<Job>("bulkexports::v1 Job fetch", Kind::Fetch, |client, at| run(Job::fetch(client, at))),
    typed::<Job>("bulkexports::v1 Job delete", Kind::Delete, |client, at| run(Job::delete(client, at))),
];
