//! The allowed changes of status, for tasks and reservations.

use crate::Rejection;

/// Rejects a change of status, unless the current one is among `from`. The error names the
/// parameter and the statuses that allow the change.
pub(super) fn check(parameter: &str, status: &str, from: &[&str]) -> Result<(), Rejection> {
    if from.contains(&status) {
        return Ok(());
    }
    let reason = match from {
        [] => "is not a status that a request may set".to_owned(),
        _ => format!("requires status `{}`, not `{status}`", from.join("` or `")),
    };
    Err(Rejection::invalid_parameter(parameter, reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_that_allows_the_change_passes() {
        assert!(check("AssignmentStatus", "assigned", &["assigned", "wrapping"]).is_ok());
    }

    #[test]
    fn the_error_names_the_statuses_that_allow_the_change() {
        let error = check("AssignmentStatus", "pending", &["assigned", "wrapping"]).unwrap_err();
        let error = format!("{error:?}");
        assert!(
            error.contains("requires status `assigned` or `wrapping`, not `pending`"),
            "{error}"
        );
    }

    #[test]
    fn a_status_that_no_request_may_set_is_rejected() {
        assert!(check("ReservationStatus", "pending", &[]).is_err());
    }
}
