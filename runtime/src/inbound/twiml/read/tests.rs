use super::*;

fn error(xml: &str) -> String {
    Element::parse(xml).unwrap_err().to_string()
}

#[test]
fn a_written_element_is_read_back() {
    let element = Element::new("Response").child(
        Element::new("Say")
            .attribute("voice", "a\"<&>'\r\n\t")
            .text("  <b>&\"'\r\n é 😀 ")
            .child(Element::new("break"))
            .text(" "),
    );
    assert_eq!(Element::parse(&element.to_string()).unwrap(), element);
}

#[test]
fn declarations_comments_and_indentation_are_ignored() {
    let xml =
        "<?xml version=\"1.0\"?>\n<!-- a -->\n<Response>\n  <Hangup/>\n  <!-- b -->\n</Response>\n";
    let expected = Element::new("Response").child(Element::new("Hangup"));
    assert_eq!(Element::parse(xml).unwrap(), expected);
}

#[test]
fn character_data_and_references_are_text() {
    let read = Element::parse("<Say><![CDATA[<a>]]> &#65;&#x42;&lt;</Say>").unwrap();
    assert_eq!(read.inner_text(), "<a> AB<");
}

#[test]
fn line_breaks_are_line_feeds() {
    assert_eq!(
        Element::parse("<Say>a\r\nb</Say>").unwrap().inner_text(),
        "a\nb"
    );
}

#[test]
fn malformed_xml_is_refused() {
    for xml in [
        "",
        "text",
        "<Say>",
        "<Say></Play>",
        "</Say>",
        "<Say/><Say/>",
        "<Say/>text",
        "<Say a='1' a='2'/>",
        "<Say a=1/>",
        "<Say>&unknown;</Say>",
        "<Say>&#0;</Say>",
        "<Say>a & b</Say>",
        "<Say a='&unknown;'/>",
    ] {
        let _ = error(xml);
    }
}

#[test]
fn a_document_type_is_refused() {
    let bomb = "<!DOCTYPE a [<!ENTITY b 'bb'>]><Say>&b;</Say>";
    assert!(error(bomb).ends_with("a document type is not allowed"));
}

#[test]
fn depth_is_limited() {
    let nested = |depth: usize| "<a>".repeat(depth) + &"</a>".repeat(depth);
    assert!(Element::parse(&nested(DEEPEST)).is_ok());
    assert!(error(&nested(100_000)).ends_with("nested deeper than 32"));
}

#[test]
fn an_error_has_its_position() {
    let error = Element::parse("<Response><Say></Play></Response>").unwrap_err();
    assert_eq!(error.position(), 22);
}
