use super::TypedCall;
pub fn all() -> impl Iterator<Item = &'static TypedCall> {
    std::iter::empty()
}
