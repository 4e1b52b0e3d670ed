//! Expressions over attributes: comparisons joined by `AND` and `OR`, without brackets.

use serde_json::Value;

/// The operators; a prefix of another operator comes after it.
const OPERATORS: [&str; 8] = ["==", "!=", ">=", "<=", ">", "<", " HAS ", " IN "];

/// Whether attributes match an expression. An empty expression matches all attributes, an
/// invalid one none.
pub(super) fn fits(expression: &str, attributes: &Value) -> bool {
    if expression.trim().is_empty() {
        return true;
    }
    let mut choices = expression.split(" OR ");
    choices.any(|choice| choice.split(" AND ").all(|part| compare(part, attributes)))
}

fn compare(comparison: &str, attributes: &Value) -> bool {
    let found = OPERATORS.iter().find_map(|operator| {
        let (left, right) = comparison.split_once(operator)?;
        Some((left, *operator, right))
    });
    let Some((left, operator, right)) = found else {
        return false;
    };
    let (left, right) = (operand(left, attributes), operand(right, attributes));
    let ordering = || left.as_f64()?.partial_cmp(&right.as_f64()?);
    match operator {
        "==" => left == right,
        "!=" => left != right,
        ">=" => ordering().is_some_and(std::cmp::Ordering::is_ge),
        "<=" => ordering().is_some_and(std::cmp::Ordering::is_le),
        ">" => ordering().is_some_and(std::cmp::Ordering::is_gt),
        "<" => ordering().is_some_and(std::cmp::Ordering::is_lt),
        " HAS " => left.as_array().is_some_and(|all| all.contains(&right)),
        _ => right.as_array().is_some_and(|all| all.contains(&left)),
    }
}

/// The value of an operand: a quoted text, a number, a list, or the attribute with this name.
fn operand(text: &str, attributes: &Value) -> Value {
    let text = text.trim();
    let quoted = ['\'', '"'].into_iter().find_map(|quote| {
        let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
        Some(Value::from(inner))
    });
    if let Some(quoted) = quoted {
        return quoted;
    }
    if let Ok(literal) = serde_json::from_str(&text.replace('\'', "\"")) {
        return literal;
    }
    let name = text.strip_prefix("worker.").unwrap_or(text);
    let name = name.strip_prefix("task.").unwrap_or(name);
    let found = name
        .split('.')
        .try_fold(attributes, |value, member| value.get(member));
    found.cloned().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn attributes_match_an_expression_or_not() {
        let ada = json!({ "skill": "billing", "level": 3, "languages": ["en", "de"] });
        for expression in [
            "",
            "1==1",
            "skill == 'billing'",
            "skill == 'sales' OR level >= 3",
            "languages HAS \"de\" AND level < 4",
            "worker.skill IN ['billing', 'sales']",
        ] {
            assert!(fits(expression, &ada), "{expression}");
        }
        for expression in [
            "skill == 'sales'",
            "level > 3",
            "nothing",
            "languages HAS 'fr'",
        ] {
            assert!(!fits(expression, &ada), "{expression}");
        }
    }
}
