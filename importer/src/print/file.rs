//! [`File`]: a file while it is written.

use super::{
    imports,
    names::{Names, Use},
};
use crate::model::Ty;

/// The text of a file, and its imports.
pub(super) struct File<'m> {
    names: &'m Names<'m>,
    head: Vec<String>,
    lines: Vec<String>,
    uses: Vec<Use>,
    /// The types that the file itself contains.
    own: Vec<String>,
}

impl<'m> File<'m> {
    pub(super) fn new(names: &'m Names<'m>) -> Self {
        Self {
            names,
            head: Vec::new(),
            lines: Vec::new(),
            uses: Vec::new(),
            own: Vec::new(),
        }
    }

    /// A line of the file's own documentation.
    pub(super) fn head(&mut self, line: &str) {
        self.head.push(format!("//! {line}").trim_end().to_owned());
    }

    pub(super) fn line(&mut self, line: impl Into<String>) {
        self.lines.push(line.into());
    }

    /// Documentation, with its lines wrapped.
    pub(super) fn doc(&mut self, indent: usize, doc: &[String]) {
        let indent = " ".repeat(indent);
        for line in super::docs::wrapped(doc) {
            self.lines
                .push(format!("{indent}/// {line}").trim_end().to_owned());
        }
    }

    pub(super) fn uses(&mut self, what: Use) {
        self.uses.push(what);
    }

    /// Records that this file contains a type.
    pub(super) fn owns(&mut self, name: &str) {
        self.own.push(name.to_owned());
    }

    /// A type as Rust code.
    pub(super) fn ty(&mut self, ty: &Ty) -> String {
        self.names.write(ty, &mut self.uses)
    }

    pub(super) fn finish(self) -> String {
        let imports = imports::imports(&self.uses, &self.own);
        let mut text = self.head.join("\n");
        text.push_str("\n\n");
        text.push_str(&imports);
        text.push('\n');
        text.push_str(&self.lines.join("\n"));
        text.push('\n');
        text
    }
}
