//! The calls of `monitor::v2`, which `write` prints.

use twilio_resources::monitor::v2::*;
use twilio_runtime::descriptor::OperationKind as Kind;

use super::super::{TypedCall, run, typed, value};

pub(super) const CALLS: &[TypedCall] = &[
    typed::<Alarm>("monitor::v2 Alarm create", Kind::Create, |client, _| run(Alarm::create(client, CreateAlarm::new(CreateAlarmRequired { friendly_name: value("\"x\""), query_type: value("\"ERROR_CODE\""), trigger_value: value("1"), time_window: value("\"FIVE_MINS\""), description: value("\"x\""), enabled: value("true") })))),
    typed::<Alarm>("monitor::v2 Alarm fetch", Kind::Fetch, |client, at| run(Alarm::fetch(client, at))),
    typed::<Alarm>("monitor::v2 Alarm list", Kind::List, |client, _| run(Alarm::list(client))),
    typed::<Alarm>("monitor::v2 Alarm update", Kind::Update, |client, at| run(Alarm::update(client, at, UpdateAlarm::new(UpdateAlarmRequired { friendly_name: value("\"x\""), query_type: value("\"ERROR_CODE\""), trigger_value: value("1"), time_window: value("\"FIVE_MINS\""), description: value("\"x\""), enabled: value("true") })))),
    typed::<Alarm>("monitor::v2 Alarm delete", Kind::Delete, |client, at| run(Alarm::delete(client, at))),
    typed::<AlarmStatus>("monitor::v2 AlarmStatus update", Kind::Update, |client, at| run(AlarmStatus::update(client, at, UpdateAlarmStatus::new(value("true"))))),
];
