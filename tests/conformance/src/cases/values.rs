//! The values for a parameter: first a plain one, then unusual ones.

use serde_json::{Map, Value, json};
use twilio_runtime::{
    Kind,
    descriptor::{Parameter, Place},
};

/// Texts that can be used instead of a SID.
pub(super) const PATH_TEXTS: &[&str] = &[
    "plain",
    "Ünïcödé 日本 🦀",
    "a/b",
    "a b+c&d=e;f",
    "100%",
    "%2F",
    "what?#now",
    "a\\b:c@d",
];

const TEXTS: &[&str] = &[
    "plain",
    "Ünïcödé 日本語 🦀",
    "+ & % / = ? # ; %20 %zz",
    "  spaces  around  ",
    "line\nfeed\r\nand\ttab",
    "",
    "\"quotes\" 'and' \\slashes\\ <tags>",
];

const URLS: &[&str] = &[
    "https://example.com/",
    "https://example.com/a%20b/c?d=e+f&g=%26%2B%3D%25#h",
    "https://user@example.com:8443/%C3%BC?q=1;2",
];

const TIMES: &[&str] = &["2026-11-23T10:00:00Z", "2024-02-29T23:59:59Z"];

/// Valid header values.
const HEADERS: &[&str] = &[
    "plain",
    "+ & % / = ? # ; %20 %zz",
    "\"quotes\" 'and' \\slashes\\ <tags>",
];

/// The values of a parameter.
pub(super) fn of(parameter: &Parameter) -> Vec<Value> {
    match (parameter.place(), parameter.kind()) {
        (Place::Header, Kind::String | Kind::Secret) => {
            HEADERS.iter().map(|&text| text.into()).collect()
        }
        (_, Kind::Integer) => integers(parameter),
        (_, kind) => of_kind(kind, parameter.name(), parameter.max_length()),
    }
}

/// Whole numbers, including the minimum and the maximum.
#[allow(
    clippy::cast_possible_truncation,
    reason = "no document has a limit that large"
)]
fn integers(parameter: &Parameter) -> Vec<Value> {
    let limits = [parameter.minimum(), parameter.maximum()];
    let limits = limits.map(|limit| limit.map(|limit| limit as i64));
    let (least, greatest) = (limits[0].unwrap_or(i64::MIN), limits[1].unwrap_or(i64::MAX));
    let usual = [3600, 0, 1, u32::MAX.into()].into_iter();
    let usual = usual.filter(|number| (least..=greatest).contains(number));
    let all: Vec<i64> = usual.chain(limits.into_iter().flatten()).collect();
    all.into_iter().map(Value::from).collect()
}

/// A plain value of the path, different for each position.
pub(super) fn in_path(kind: Kind, position: usize) -> String {
    match kind {
        Kind::SidOf(prefixes) => sid(prefixes.first().unwrap_or(&"XX"), position),
        Kind::String => format!("value{position}"),
        Kind::Integer => position.to_string(),
        kind => match of_kind(kind, "", None).swap_remove(0) {
            Value::String(text) => text,
            value => value.to_string(),
        },
    }
}

fn sid(prefix: &str, number: usize) -> String {
    format!("{prefix}0123456789abcdef0123456789ab{number:04x}")
}

fn of_kind(kind: Kind, name: &str, limit: Option<usize>) -> Vec<Value> {
    let texts = |texts: &[&str]| texts.iter().map(|&text| Value::from(text)).collect();
    match kind {
        Kind::String | Kind::Secret if name.ends_with("Url") => texts(URLS),
        Kind::String | Kind::Secret => {
            let limit = limit.unwrap_or(255);
            let mut texts: Vec<Value> = texts(TEXTS);
            let fits = |text: &Value| text.as_str().is_some_and(|t| t.chars().count() <= limit);
            texts.retain(fits);
            texts.push("x".repeat(limit).into());
            texts
        }
        Kind::Integer => vec![3600.into(), 0.into(), 1.into(), u32::MAX.into()],
        Kind::Number => vec![0.5.into(), 0.into()],
        Kind::Bool => vec![true.into(), false.into()],
        Kind::Timestamp => texts(TIMES),
        Kind::Date => texts(&["2026-11-23", "2024-02-29"]),
        Kind::SidOf([]) => vec![sid("XX", 0).into()],
        Kind::SidOf(prefixes) => prefixes
            .iter()
            .map(|prefix| sid(prefix, 0).into())
            .collect(),
        Kind::Enum(values) => texts(values),
        Kind::List(item) => lists(&of_kind(*item, name, limit)),
        Kind::Map(value) => maps(&of_kind(*value, name, limit)),
        Kind::Object(object) => objects(object()),
        _ => vec![
            json!({"plain": 1}),
            json!({"Ü & +": ["%", null, {"a": true}]}),
            json!({}),
        ],
    }
}

/// Lists with one item, several items, the unusual items, no items.
fn lists(items: &[Value]) -> Vec<Value> {
    vec![
        items[..1].to_vec().into(),
        items.to_vec().into(),
        items.iter().rev().cloned().collect(),
        Value::Array(Vec::new()),
    ]
}

fn maps(values: &[Value]) -> Vec<Value> {
    let numbered = |values: &[Value]| {
        let named = values.iter().enumerate();
        named
            .map(|(index, value)| (format!("key{index}"), value.clone()))
            .collect::<Map<_, _>>()
    };
    vec![numbered(&values[..1]).into(), numbered(values).into()]
}

/// Objects with only the required members, and with each unusual value.
fn objects(object: &twilio_runtime::descriptor::ObjectDescriptor) -> Vec<Value> {
    let mut plain = Map::new();
    for field in object.fields().iter().filter(|field| !field.is_optional()) {
        let values = of_kind(field.kind(), field.name(), None);
        plain.insert(field.name().to_owned(), values[0].clone());
    }
    let mut objects = vec![plain.clone().into()];
    for field in object.fields() {
        for value in of_kind(field.kind(), field.name(), None) {
            let mut object = plain.clone();
            object.insert(field.name().to_owned(), value);
            objects.push(object.into());
        }
    }
    objects
}
