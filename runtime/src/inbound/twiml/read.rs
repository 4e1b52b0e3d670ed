//! Parses a document.

use std::fmt;

use quick_xml::{
    XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesRef, BytesStart, Event},
    reader::Reader,
};

use super::Element;

/// The maximum depth of nested elements. No verb is nested deeper than four.
const DEEPEST: usize = 32;

/// Why text is not a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseError {
    position: u64,
    reason: String,
}

impl ParseError {
    /// How many bytes of the text were read.
    pub fn position(&self) -> u64 {
        self.position
    }
}

impl fmt::Display for ParseError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "TwiML, byte {}: {}", self.position, self.reason)
    }
}

impl std::error::Error for ParseError {}

impl std::str::FromStr for Element {
    type Err = ParseError;

    fn from_str(xml: &str) -> Result<Self, ParseError> {
        Self::parse(xml)
    }
}

impl Element {
    /// Parses a document: one element, with or without an XML declaration before it.
    ///
    /// Comments and white space between elements are ignored. Only the predefined entities of
    /// XML are supported.
    ///
    /// ```
    /// use twilio_runtime::twiml::Element;
    ///
    /// let response = Element::parse("<Response><Say voice='alice'>Hi &amp; bye</Say></Response>")?;
    /// let say = response.children().next().unwrap();
    /// assert_eq!((say.name(), say.get("voice")), ("Say", Some("alice")));
    /// assert_eq!(say.inner_text(), "Hi & bye");
    /// # Ok::<(), twilio_runtime::twiml::ParseError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`ParseError`] if the text is not well-formed XML, has a document type, or nests
    /// elements deeper than 32.
    pub fn parse(xml: &str) -> Result<Self, ParseError> {
        let mut reader = Reader::from_str(xml);
        let root = read(&mut reader);
        root.map_err(|reason| ParseError {
            position: reader.buffer_position(),
            reason,
        })
    }
}

fn read(reader: &mut Reader<&[u8]>) -> Result<Element, String> {
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        match reader.read_event().map_err(explain)? {
            Event::Start(start) => {
                if open.len() == DEEPEST {
                    return Err(format!("elements are nested deeper than {DEEPEST}"));
                }
                open.push(element(&start)?);
            }
            Event::Empty(start) => close(element(&start)?, &mut open, &mut root)?,
            Event::End(_) => {
                // The reader has checked that the names agree.
                let element = open.pop().ok_or("an element is closed that is not open")?;
                close(trimmed(element), &mut open, &mut root)?;
            }
            Event::Text(text) => add_text(&text.xml10_content(), &mut open)?,
            Event::CData(text) => add_text(&text.xml10_content(), &mut open)?,
            Event::GeneralRef(reference) => add_text(&resolve(&reference)?, &mut open)?,
            Event::DocType(_) => return Err("a document type is not allowed".to_owned()),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
            Event::Eof if open.is_empty() => {
                return root.ok_or_else(|| "there is no element".to_owned());
            }
            Event::Eof => return Err("an element is not closed".to_owned()),
        }
    }
}

fn explain(error: impl fmt::Display) -> String {
    error.to_string()
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut element = Element::new(start.name().0);
    for attribute in start.attributes() {
        let attribute = attribute.map_err(explain)?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0);
        let value = value.map_err(explain)?;
        element = element.attribute(attribute.key.0, value);
    }
    Ok(element)
}

fn close(
    element: Element,
    open: &mut Vec<Element>,
    root: &mut Option<Element>,
) -> Result<(), String> {
    match open.pop() {
        Some(parent) => open.push(parent.child(element)),
        None if root.is_none() => *root = Some(element),
        None => return Err("there is more than one element".to_owned()),
    }
    Ok(())
}

fn add_text(text: &str, open: &mut Vec<Element>) -> Result<(), String> {
    match open.pop() {
        Some(element) => open.push(element.text(text)),
        None if text.trim().is_empty() => {}
        None => return Err("there is text outside of the element".to_owned()),
    }
    Ok(())
}

fn resolve(reference: &BytesRef<'_>) -> Result<String, String> {
    let character = reference.resolve_char_ref().map_err(explain)?;
    let entity = || resolve_predefined_entity(reference).map(str::to_owned);
    let text = character.map(String::from).or_else(entity);
    text.ok_or_else(|| format!("the entity `{}` is not known", &**reference))
}

/// The element without the white space between its children, if it has no other text.
fn trimmed(element: Element) -> Element {
    if element.children().next().is_some() && element.inner_text().is_empty() {
        element.without_text()
    } else {
        element
    }
}

#[cfg(test)]
mod tests;
