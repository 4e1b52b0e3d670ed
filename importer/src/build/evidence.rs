//! [`Evidence`]: the example values of all responses, by the place of the schema.

use std::collections::BTreeMap;

use crate::{
    Result,
    document::{Document, Examples, Node, RawOperation, Reply, Shape},
    place::Place,
};

/// Example values by the place of their schema.
#[derive(Debug, Default)]
pub(crate) struct Evidence<'a> {
    by_place: BTreeMap<Place, Examples<'a>>,
}

impl<'a> Evidence<'a> {
    /// Collects the examples of all responses.
    pub(super) fn collect(document: &'a Document, operations: &[RawOperation<'a>]) -> Result<Self> {
        let mut evidence = Self::default();
        for operation in operations {
            if let Reply::Record(node, examples) = &operation.reply {
                evidence.add(document, node, examples)?;
            }
        }
        Ok(evidence)
    }

    /// The example values of a schema.
    pub(super) fn at(&self, place: &Place) -> Examples<'a> {
        self.by_place.get(place).cloned().unwrap_or_default()
    }

    /// Ends with the examples, regardless of the references of the schema.
    fn add(
        &mut self,
        document: &'a Document,
        node: &Node<'a>,
        examples: &Examples<'a>,
    ) -> Result<()> {
        if examples.0.is_empty() {
            return Ok(());
        }
        self.by_place
            .entry(node.place.clone())
            .or_default()
            .and(examples);
        match &node.shape {
            Shape::List(Some(item)) => {
                let inner = document.node(*item, &node.place.of("items"))?;
                self.add(document, &inner, &examples.items())
            }
            Shape::Object(object) => {
                for (name, property, place) in &object.properties {
                    let inner = document.node(*property, place)?;
                    self.add_member(document, &node.place, name, &inner, examples)?;
                }
                let Some(free) = object.free else {
                    return Ok(());
                };
                let place = node.place.of("additionalProperties");
                let inner = document.node(free, &place)?;
                self.add(document, &inner, &examples.members())
            }
            _ => Ok(()),
        }
    }

    /// Enumerations are shared, so they are no evidence for one field.
    fn add_member(
        &mut self,
        document: &'a Document,
        owner: &Place,
        name: &str,
        inner: &Node<'a>,
        examples: &Examples<'a>,
    ) -> Result<()> {
        let examples = examples.of(name);
        let place = member(owner, name);
        if place != inner.place {
            self.by_place.entry(place).or_default().and(&examples);
        }
        self.add(document, inner, &examples)
    }
}

/// The place of a member's own examples, regardless of the references of its schema.
pub(super) fn member(owner: &Place, name: &str) -> Place {
    owner.down(&["properties", name])
}
