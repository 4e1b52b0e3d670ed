//! The forms of an address in words, for messages and documentation.

use super::parent_type;
use crate::{naming::unraw, resource::model::Model, ty};

/// What says which record: "`&Participant`, `(&Session, Sid<Participant>)` or ...".
pub(crate) fn at(model: &Model<'_>) -> String {
    let mut forms = Vec::new();
    if model.is_address() {
        forms.push(format!("&{}", ty::source(&model.self_type())));
    }
    if let Some(parent) = parent_type(model).filter(|_| !model.values.is_empty()) {
        let parent = ty::source(parent);
        forms.push(match &model.key {
            Some(key) => format!("(&{parent}, {})", ty::source(key)),
            None => format!("&{parent}"),
        });
    }
    forms.push(values(model.instance_values().map(ty::source)));
    let alias = model.alias().map(|field| {
        format!(
            "; `{}` as `&str` may stand in the key's place",
            unraw(field.ident)
        )
    });
    enumerate(&forms) + &alias.unwrap_or_default()
}

/// What says which collection: "`&Session` or `(Sid<Service>, Sid<Session>)`".
pub(crate) fn within(model: &Model<'_>) -> String {
    let parent = parent_type(model).map(|parent| format!("&{}", ty::source(parent)));
    let mut forms: Vec<String> = parent.into_iter().collect();
    forms.push(values(model.values.iter().map(ty::source)));
    enumerate(&forms)
}

pub(crate) fn values(types: impl Iterator<Item = String>) -> String {
    let types: Vec<String> = types.collect();
    match types.as_slice() {
        [one] => one.clone(),
        all => format!("({})", all.join(", ")),
    }
}

fn enumerate(forms: &[String]) -> String {
    let quoted: Vec<String> = forms.iter().map(|form| format!("`{form}`")).collect();
    match quoted.as_slice() {
        [] => String::new(),
        [one] => one.clone(),
        [all @ .., last] => format!("{} or {last}", all.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::enumerate;

    #[test]
    fn the_last_of_several_follows_or() {
        let forms = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(enumerate(&forms), "`A`, `B` or `C`");
        assert_eq!(enumerate(&forms[..1]), "`A`");
    }
}
