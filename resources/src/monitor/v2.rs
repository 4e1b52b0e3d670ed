//! Version 2 of the Monitor API, at `https://monitor.twilio.com/v2`.
//!
//! Alarms on errors.
//!
//! [Twilio's page](https://www.twilio.com/docs/usage/monitor-alert)

pub use self::{
    alarm::{
        Alarm, AlarmFilter, AlarmFilterSortOrder, CreateAlarm, CreateAlarmRequired, QueryType,
        SidResponse, TimeWindow, UpdateAlarm, UpdateAlarmRequired,
    },
    alarm_status::{AlarmStatus, UpdateAlarmStatus},
};

mod alarm;
mod alarm_status;

/// The descriptors of all resources of this version.
pub const RESOURCES: &[&twilio_runtime::descriptor::ResourceDescriptor] = &[
    <Alarm as twilio_runtime::Resource>::DESCRIPTOR,
    <AlarmStatus as twilio_runtime::Resource>::DESCRIPTOR,
];
