//! Enumerations and nested objects.

use super::{
    docs::{self, Subject},
    field::{self, escaped},
    file::File,
    names::Use,
};
use crate::{
    model::{Definition, Enumeration, Facts, Field, Object, Wrapping},
    names,
};

pub(super) fn print(file: &mut File<'_>, definition: &Definition) {
    file.owns(&definition.name);
    file.line("");
    match &definition.wrapping {
        Wrapping::Enumeration(all) => enumeration(file, definition, all),
        Wrapping::Object(object) => self::object(file, definition, object),
        Wrapping::Same(_) => {}
    }
}

fn enumeration(file: &mut File<'_>, definition: &Definition, all: &Enumeration) {
    file.uses(Use::Runtime("StringEnum"));
    file.uses(Use::Runtime("Unknown"));
    file.doc(0, &docs::definition(definition));
    file.line("#[derive(Clone, Debug, PartialEq, Eq, Hash, StringEnum)]");
    if let Some(rule) = all.rename_all {
        file.line(format!("#[string_enum(rename_all = \"{rule}\")]"));
    }
    file.line("#[non_exhaustive]");
    file.line(format!("pub enum {} {{", definition.name));
    for variant in &all.variants {
        file.doc(4, &docs::variant(variant));
        if variant.renamed {
            file.line(format!(
                "    #[string_enum(name = \"{}\")]",
                escaped(&variant.text)
            ));
        }
        file.line(format!("    {},", variant.name));
    }
    file.doc(
        4,
        &["A value that this version of the crate does not know.".to_owned()],
    );
    file.line("    Other(Unknown),");
    file.line("}");
}

fn object(file: &mut File<'_>, definition: &Definition, object: &Object) {
    file.uses(Use::Serde);
    file.uses(Use::Runtime("TwilioObject"));
    file.doc(0, &docs::definition(definition));
    file.line("#[derive(Clone, Debug, Deserialize, Serialize, TwilioObject)]");
    if object.is_sent {
        file.line("#[twilio_object(sent)]");
    }
    file.line("#[non_exhaustive]");
    file.line(format!("pub struct {} {{", definition.name));
    for field in &object.fields {
        if object.is_sent {
            sent_field(file, field);
        } else {
            field::record(file, field, Subject::Record);
        }
    }
    file.line("}");
}

/// A member of an object that is sent.
fn sent_field(file: &mut File<'_>, field: &Field) {
    file.doc(4, &docs::field(field, Subject::Record));
    let mut serde = Vec::new();
    if field.wire != names::unraw(&field.name) {
        serde.push(format!("rename = \"{}\"", escaped(&field.wire)));
    }
    if !field.required {
        serde.push("skip_serializing_if = \"Option::is_none\"".to_owned());
    }
    field::attribute(file, "serde", &serde);
    field::attribute(file, "param", &limits(&field.facts));
    if field.facts.pii {
        field::attribute(file, "twilio_resource", &["pii".to_owned()]);
    }
    field::line(file, field);
}

/// The limits that are checked when the object is sent.
fn limits(facts: &Facts) -> Vec<String> {
    let length = facts
        .max_length
        .map(|limit| format!("max_length = {limit}"));
    let minimum = facts
        .minimum
        .as_ref()
        .map(|limit| format!("minimum = {limit}"));
    let maximum = facts
        .maximum
        .as_ref()
        .map(|limit| format!("maximum = {limit}"));
    [length, minimum, maximum].into_iter().flatten().collect()
}
