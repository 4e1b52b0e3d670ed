//! [`Element`]: any element of a document, and how it is written.

use std::{
    collections::BTreeMap,
    fmt::{self, Write},
};

/// An element of a document, with any name: the base of the typed verbs, and the result of
/// parsing.
///
/// `Display` writes it as XML. Characters that XML cannot represent are replaced by U+FFFD.
///
/// ```
/// use twilio_runtime::twiml::{Element, Say};
///
/// let pause = Element::new("break").attribute("time", "1s");
/// let say = Say::new("One").child(pause).text("Two");
/// assert_eq!(say.to_string(), r#"<Say>One<break time="1s"/>Two</Say>"#);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    nodes: Vec<Node>,
}

/// The content of an element.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Node {
    /// Another element.
    Element(Element),
    /// Text, without escapes.
    Text(String),
}

impl Element {
    /// An element without attributes and content.
    ///
    /// The name and the names of attributes are not escaped: they must come from the program,
    /// not from a user.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            attributes: BTreeMap::new(),
            nodes: Vec::new(),
        }
    }

    /// Sets an attribute. They are written in the order of their names.
    #[must_use]
    pub fn attribute(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.attributes.insert(name.into(), value.into());
        self
    }

    /// Adds text.
    #[must_use]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        match self.nodes.last_mut() {
            Some(Node::Text(before)) => before.push_str(&text.into()),
            _ => self.nodes.push(Node::Text(text.into())),
        }
        self
    }

    /// Adds an element.
    #[must_use]
    pub fn child(mut self, child: impl Into<Self>) -> Self {
        self.nodes.push(Node::Element(child.into()));
        self
    }

    /// The same element, with its child elements only.
    pub(super) fn without_text(mut self) -> Self {
        self.nodes.retain(|node| matches!(node, Node::Element(_)));
        self
    }

    /// The name, such as `Say`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The value of an attribute.
    pub fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// Names and values of the attributes, in the order of their names.
    pub fn attributes(&self) -> impl Iterator<Item = (&str, &str)> {
        let pairs = self.attributes.iter();
        pairs.map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The elements and the text in this one, in order.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The elements in this one, in order.
    pub fn children(&self) -> impl Iterator<Item = &Self> {
        self.nodes.iter().filter_map(|node| match node {
            Node::Element(child) => Some(child),
            Node::Text(_) => None,
        })
    }

    /// The text in this element, without that of its children, and without white space
    /// around it.
    pub fn inner_text(&self) -> String {
        let texts = self.nodes.iter().filter_map(|node| match node {
            Node::Element(_) => None,
            Node::Text(text) => Some(text.as_str()),
        });
        texts.collect::<String>().trim().to_owned()
    }
}

impl fmt::Display for Element {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "<{}", self.name)?;
        for (name, value) in &self.attributes {
            write!(f, " {name}=\"")?;
            escape(value, true, f)?;
            f.write_char('"')?;
        }
        if self.nodes.is_empty() {
            return f.write_str("/>");
        }
        f.write_char('>')?;
        for node in &self.nodes {
            match node {
                Node::Element(child) => child.fmt(f)?,
                Node::Text(text) => escape(text, false, f)?,
            }
        }
        write!(f, "</{}>", self.name)
    }
}

/// Escapes text so that a parser reads the same text.
fn escape(text: &str, in_attribute: bool, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for c in text.chars() {
        match c {
            '&' => f.write_str("&amp;")?,
            '<' => f.write_str("&lt;")?,
            '>' => f.write_str("&gt;")?,
            '"' if in_attribute => f.write_str("&quot;")?,
            // In an attribute, a parser reads them as spaces.
            '\n' | '\t' if in_attribute => write!(f, "&#{:02};", u32::from(c))?,
            // A parser reads it as a line feed.
            '\r' => f.write_str("&#13;")?,
            '\n' | '\t' => f.write_char(c)?,
            '\0'..'\x20' | '\u{fffe}' | '\u{ffff}' => f.write_char('\u{fffd}')?,
            c => f.write_char(c)?,
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_are_escaped() {
        let element = Element::new("Say")
            .attribute("voice", "a\"<&>'\n\t")
            .text("<a>&\"'\r\n");
        assert_eq!(
            element.to_string(),
            "<Say voice=\"a&quot;&lt;&amp;&gt;'&#10;&#09;\">&lt;a&gt;&amp;\"'&#13;\n</Say>"
        );
    }

    #[test]
    fn characters_that_xml_cannot_represent_are_replaced() {
        let element = Element::new("Say").text("a\0b\u{1b}c\u{ffff}");
        assert_eq!(
            element.to_string(),
            "<Say>a\u{fffd}b\u{fffd}c\u{fffd}</Say>"
        );
    }

    #[test]
    fn an_attribute_that_is_set_twice_has_the_last_value() {
        let element = Element::new("Say")
            .attribute("loop", "1")
            .attribute("loop", "2");
        assert_eq!(element.to_string(), r#"<Say loop="2"/>"#);
    }

    #[test]
    fn inner_text_excludes_the_text_of_children() {
        let element = Element::new("Dial")
            .text(" +1 ")
            .child(Element::new("Number").text("+2"));
        assert_eq!(element.inner_text(), "+1");
    }
}
