//! Filters of a list: its declared parameters, compared with their fields.

use std::cmp::Ordering;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde_json::Value;
use twilio_runtime::Kind;

use super::{parameters::Parameters, rules::Selection};
use crate::{
    catalog::{Entry, coerce},
    store::Record,
};

/// The conditions for the records of a list.
pub(crate) struct Filter<'a> {
    conditions: Vec<Condition<'a>>,
    /// The selection of a rule.
    selection: Option<Selection>,
}

struct Condition<'a> {
    place: usize,
    kind: Kind,
    relation: Relation,
    value: &'a Value,
}

/// `StartTime>=...` arrives as the name `StartTime>`, so both bounds are included.
#[derive(Clone, Copy)]
enum Relation {
    Equal,
    AtLeast,
    AtMost,
}

impl<'a> Filter<'a> {
    /// A filter from the parameters that have a field.
    pub(crate) fn new(
        entry: &Entry,
        parameters: &'a Parameters,
        selection: Option<Selection>,
    ) -> Self {
        let conditions = parameters
            .with_places()
            .map(|(place, name, value)| Condition {
                place,
                kind: entry.fields[place].descriptor.kind(),
                relation: Relation::of(name),
                value,
            });
        Self {
            conditions: conditions.collect(),
            selection,
        }
    }

    /// Whether the filter accepts every record.
    pub(crate) fn is_empty(&self) -> bool {
        self.conditions.is_empty() && self.selection.is_none()
    }

    pub(crate) fn accepts(&self, record: &Record) -> bool {
        let selection = self.selection.as_ref();
        if !selection.is_none_or(|selects| selects(record)) {
            return false;
        }
        self.conditions.iter().all(|condition| {
            let kept = record.value(condition.place);
            match condition.value {
                Value::Array(any) => any.iter().any(|value| condition.holds(kept, value)),
                value => condition.holds(kept, value),
            }
        })
    }
}

impl Relation {
    fn of(name: &str) -> Self {
        match name.chars().last() {
            Some('>') => Self::AtLeast,
            Some('<') => Self::AtMost,
            _ => Self::Equal,
        }
    }
}

impl Condition<'_> {
    fn holds(&self, kept: &Value, wanted: &Value) -> bool {
        let ordering = match self.kind {
            Kind::Timestamp => compare_times(kept, wanted),
            _ => compare_values(kept, wanted),
        };
        match self.relation {
            Relation::Equal => ordering == Some(Ordering::Equal),
            Relation::AtLeast => ordering.is_some_and(Ordering::is_ge),
            Relation::AtMost => ordering.is_some_and(Ordering::is_le),
        }
    }
}

/// A date is compared with the day of a timestamp, in UTC.
fn compare_times(kept: &Value, wanted: &Value) -> Option<Ordering> {
    let kept: Timestamp = kept.as_str()?.parse().ok()?;
    let wanted = wanted.as_str()?;
    if let Some(wanted) = coerce::timestamp(wanted) {
        return Some(kept.cmp(&wanted));
    }
    let wanted: Date = wanted.parse().ok()?;
    Some(kept.to_zoned(TimeZone::UTC).date().cmp(&wanted))
}

fn compare_values(kept: &Value, wanted: &Value) -> Option<Ordering> {
    match (kept, wanted) {
        (Value::Null, _) | (_, Value::Null) => None,
        (Value::Number(kept), Value::Number(wanted)) => {
            kept.as_f64()?.partial_cmp(&wanted.as_f64()?)
        }
        (Value::String(kept), Value::String(wanted)) => Some(kept.cmp(wanted)),
        _ => Some(
            kept.to_string()
                .trim_matches('"')
                .cmp(wanted.to_string().trim_matches('"')),
        ),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_date_is_compared_with_the_day_of_a_timestamp() {
        let kept = json!("2026-11-23T10:00:00Z");
        let compare = |wanted| compare_times(&kept, &json!(wanted));
        assert_eq!(compare("2026-11-23"), Some(Ordering::Equal));
        assert_eq!(compare("2026-11-22"), Some(Ordering::Greater));
        assert_eq!(compare("2026-11-23T10:00:01Z"), Some(Ordering::Less));
        assert_eq!(compare("tomorrow"), None);
    }

    #[test]
    fn numbers_are_compared_as_numbers() {
        assert_eq!(
            compare_values(&json!(10), &json!(9)),
            Some(Ordering::Greater)
        );
        assert_eq!(
            compare_values(&json!(10), &json!("10")),
            Some(Ordering::Equal)
        );
        assert_eq!(compare_values(&json!(null), &json!(9)), None);
    }
}
