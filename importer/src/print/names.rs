//! [`Names`]: writes types as Rust code.

use crate::model::{Module, Ty};

/// The names of a module's types.
#[derive(Debug)]
pub(super) struct Names<'m> {
    module: &'m Module,
    /// Whether `Account` is a resource here, so that the runtime's `Account` needs its path.
    declares_account: bool,
}

impl<'m> Names<'m> {
    pub(super) fn new(module: &'m Module) -> Self {
        let declares_account = module.resources.iter().any(|r| r.name == "Account")
            || module.definitions.iter().any(|d| d.name == "Account");
        Self {
            module,
            declares_account,
        }
    }

    /// A type as Rust code; its imports are added to `uses`.
    pub(super) fn write(&self, ty: &Ty, uses: &mut Vec<Use>) -> String {
        match ty {
            Ty::Text | Ty::LenientText => "String".to_owned(),
            Ty::Secret => {
                uses.push(Use::Runtime("Secret"));
                "Secret".to_owned()
            }
            Ty::Integer | Ty::LenientInteger => "i64".to_owned(),
            Ty::Number | Ty::LenientNumber => "f64".to_owned(),
            Ty::Bool => "bool".to_owned(),
            Ty::Timestamp | Ty::Rfc2822 => {
                uses.push(Use::Timestamp);
                "Timestamp".to_owned()
            }
            Ty::Date => {
                uses.push(Use::Date);
                "Date".to_owned()
            }
            Ty::Sid(of) => {
                uses.push(Use::Runtime("Sid"));
                format!("Sid<{}>", self.sid_kind(of, uses))
            }
            Ty::Links => {
                uses.push(Use::Runtime("Links"));
                "Links".to_owned()
            }
            Ty::Defined(index) => {
                let definition = self.module.definitions.get(*index);
                let name = definition.map(|definition| definition.name.clone());
                let name = name.unwrap_or_default();
                uses.push(Use::Module(name.clone()));
                name
            }
            Ty::Resource(name) => {
                uses.push(Use::Module(name.clone()));
                name.clone()
            }
            Ty::List(item) => format!("Vec<{}>", self.write(item, uses)),
            Ty::Map(value) => {
                uses.push(Use::Map);
                format!("BTreeMap<String, {}>", self.write(value, uses))
            }
            Ty::Nullable(inner) => format!("Option<{}>", self.write(inner, uses)),
            Ty::Boxed(inner) => format!("Box<{}>", self.write(inner, uses)),
            Ty::Json => {
                uses.push(Use::Json);
                "Value".to_owned()
            }
        }
    }

    fn sid_kind(&self, of: &str, uses: &mut Vec<Use>) -> String {
        match of {
            "twilio_runtime::Account" if self.declares_account => of.to_owned(),
            "twilio_runtime::Account" => {
                uses.push(Use::Runtime("Account"));
                "Account".to_owned()
            }
            "Anything" => {
                uses.push(Use::Runtime("Anything"));
                of.to_owned()
            }
            _ => {
                uses.push(Use::Module(of.to_owned()));
                of.to_owned()
            }
        }
    }
}

/// Something that a file must import.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Use {
    Map,
    Timestamp,
    Date,
    /// serde's derives.
    Serde,
    Json,
    Runtime(&'static str),
    /// Another type of the module, or of this file.
    Module(String),
}
