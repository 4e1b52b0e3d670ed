//! Checks before the document is read as OpenAPI: it must be JSON without repeated names,
//! and not nested too deeply.

use std::{collections::HashSet, fmt};

use serde::de::{DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};

use crate::{Error, Result, pointer::Pointer};

/// Twilio's documents are nested 15 levels deep. The parser takes twice the time for each level
/// around a mistake, so this also limits the time.
const DEEPEST: usize = 32;

/// Checks a document's text.
pub(super) fn precheck(text: &str) -> Result<()> {
    let mut problem = None;
    let mut json = serde_json::Deserializer::from_str(text);
    let walk = Walk {
        pointer: Pointer::default(),
        depth: 0,
        problem: &mut problem,
    };
    let walked = walk.deserialize(&mut json).and_then(|()| json.end());
    match (problem, walked) {
        (Some(problem), _) => Err(problem),
        (None, Err(error)) => Err(not_json(&error)),
        (None, Ok(())) => Ok(()),
    }
}

fn not_json(error: &serde_json::Error) -> Error {
    let help = "pass an OpenAPI 3.0 document as JSON; YAML must be converted first";
    Error::new("", format!("this is not JSON: {error}"), help)
}

struct Walk<'a> {
    pointer: Pointer,
    /// The depth of nesting; the content of examples is not counted.
    depth: usize,
    problem: &'a mut Option<Error>,
}

impl Walk<'_> {
    fn child(&mut self, name: &dyn fmt::Display) -> Walk<'_> {
        let in_example = self.depth == usize::MAX || name.to_string().starts_with("example");
        Walk {
            pointer: self.pointer.of(name),
            depth: if in_example {
                usize::MAX
            } else {
                self.depth + 1
            },
            problem: self.problem,
        }
    }

    /// Stores the error that is shown, and returns one that ends the walk.
    fn give_up<E: serde::de::Error>(&mut self, message: &str, help: &str) -> E {
        *self.problem = Some(Error::new(&self.pointer, message, help));
        E::custom(message)
    }

    fn check_depth<E: serde::de::Error>(&mut self) -> Result<(), E> {
        if self.depth != usize::MAX && self.depth > DEEPEST {
            let message = format!("this is nested more than {DEEPEST} levels deep");
            let help = "name inner schemas under `components` and refer to them";
            return Err(self.give_up(&message, help));
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(mut self, mut map: A) -> Result<(), A::Error> {
        self.check_depth()?;
        let mut names = HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            map.next_value_seed(self.child(&name))?;
            if !names.insert(name.clone()) {
                let message = format!("`{name}` is specified twice");
                return Err(self.give_up(&message, "remove one of the two"));
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(mut self, mut seq: A) -> Result<(), A::Error> {
        self.check_depth()?;
        let mut index = 0_usize;
        while seq.next_element_seed(self.child(&index))?.is_some() {
            index += 1;
        }
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(text: &str) -> String {
        precheck(text).unwrap_err().to_string()
    }

    #[test]
    fn text_that_is_not_json_is_reported_by_line() {
        assert!(error("openapi: 3.0.1").starts_with("this is not JSON: expected value at line 1"));
        assert!(error("{} {}").contains("trailing characters"));
    }

    #[test]
    fn a_repeated_name_is_reported_by_its_pointer() {
        let error = error(r#"{"paths": {"/v1/A": {"get": 1, "get": 2}}}"#);
        assert!(
            error.starts_with("/paths/~1v1~1A: `get` is specified twice"),
            "{error}"
        );
    }

    #[test]
    fn deep_nesting_is_refused() {
        let deep = format!("{}1{}", "[".repeat(40), "]".repeat(40));
        assert!(error(&deep).contains("nested more than 32 levels"));
        let endless = "[".repeat(10_000_000);
        assert!(error(&endless).contains("nested more than 32 levels"));
    }

    #[test]
    fn an_example_may_be_nested_deeper() {
        let deep = format!("{}1{}", "[".repeat(60), "]".repeat(60));
        assert!(precheck(&format!("{{\"example\": {deep}}}")).is_ok());
        let endless = format!("{{\"example\": {}", "[".repeat(10_000_000));
        assert!(error(&endless).contains("recursion limit exceeded"));
    }
}
