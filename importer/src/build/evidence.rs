//! [`Evidence`]: the example values of all responses, by the pointer of the schema.

use std::collections::BTreeMap;

use crate::{
    Result,
    document::{Document, Examples, Node, RawOperation, Reply, Shape},
    pointer::Pointer,
};

/// Example values by the pointer of their schema.
#[derive(Debug, Default)]
pub(crate) struct Evidence<'a> {
    by_pointer: BTreeMap<Pointer, Examples<'a>>,
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
    pub(super) fn at(&self, pointer: &Pointer) -> Examples<'a> {
        self.by_pointer.get(pointer).cloned().unwrap_or_default()
    }

    /// The recursion ends with the examples, even if the schema refers to itself.
    fn add(
        &mut self,
        document: &'a Document,
        node: &Node<'a>,
        examples: &Examples<'a>,
    ) -> Result<()> {
        if examples.0.is_empty() {
            return Ok(());
        }
        self.by_pointer
            .entry(node.pointer.clone())
            .or_default()
            .and(examples);
        match &node.shape {
            Shape::List(Some(item)) => {
                let inner = document.node(*item, &node.pointer.of("items"))?;
                self.add(document, &inner, &examples.items())
            }
            Shape::Object(object) => {
                for (name, property, pointer) in &object.properties {
                    let inner = document.node(*property, pointer)?;
                    self.add_member(document, &node.pointer, name, &inner, examples)?;
                }
                let Some(free) = object.free else {
                    return Ok(());
                };
                let pointer = node.pointer.of("additionalProperties");
                let inner = document.node(free, &pointer)?;
                self.add(document, &inner, &examples.members())
            }
            _ => Ok(()),
        }
    }

    /// Enumerations are shared, so their examples are no evidence for one field.
    fn add_member(
        &mut self,
        document: &'a Document,
        owner: &Pointer,
        name: &str,
        inner: &Node<'a>,
        examples: &Examples<'a>,
    ) -> Result<()> {
        let examples = examples.of(name);
        let pointer = member(owner, name);
        if pointer != inner.pointer {
            self.by_pointer.entry(pointer).or_default().and(&examples);
        }
        self.add(document, inner, &examples)
    }
}

/// The pointer of a member's own examples, regardless of the references of its schema.
pub(super) fn member(owner: &Pointer, name: &str) -> Pointer {
    owner.down(&["properties", name])
}
