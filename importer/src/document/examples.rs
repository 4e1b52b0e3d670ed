//! [`Examples`]: the example values of a document.

use serde_json::Value;

/// Example values of one schema or member.
#[derive(Clone, Debug, Default)]
pub(crate) struct Examples<'a>(pub(crate) Vec<&'a Value>);

impl<'a> Examples<'a> {
    /// The values of a member, in the examples that have it.
    pub(crate) fn of(&self, name: &str) -> Self {
        Self(self.0.iter().filter_map(|value| value.get(name)).collect())
    }

    /// The items of all lists.
    pub(crate) fn items(&self) -> Self {
        Self(
            self.0
                .iter()
                .filter_map(|value| value.as_array())
                .flatten()
                .collect(),
        )
    }

    /// The values of all members.
    pub(crate) fn members(&self) -> Self {
        let objects = self.0.iter().filter_map(|value| value.as_object());
        Self(objects.flat_map(|object| object.values()).collect())
    }

    /// The names of members, in the order in which they are found.
    pub(crate) fn names(&self) -> Vec<&'a str> {
        let mut names = Vec::new();
        for object in self.0.iter().filter_map(|value| value.as_object()) {
            for name in object.keys() {
                if !names.contains(&name.as_str()) {
                    names.push(name);
                }
            }
        }
        names
    }

    /// Adds other examples.
    pub(crate) fn and(&mut self, others: &Self) {
        self.0.extend(&others.0);
    }

    /// Whether there is at least one value and each satisfies `rule`.
    pub(crate) fn all(&self, rule: impl Fn(&Value) -> bool) -> bool {
        !self.0.is_empty() && self.0.iter().all(|value| rule(value))
    }

    /// Whether a value satisfies `rule`.
    pub(crate) fn any(&self, rule: impl Fn(&Value) -> bool) -> bool {
        self.0.iter().any(|value| rule(value))
    }

    /// The values that are not null.
    pub(crate) fn known(&self) -> Self {
        Self(
            self.0
                .iter()
                .copied()
                .filter(|value| !value.is_null())
                .collect(),
        )
    }
}
