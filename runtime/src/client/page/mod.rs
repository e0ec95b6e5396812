//! Lists, page after page.
#[allow(clippy::module_inception)]
pub(crate) mod page;
pub(crate) mod pager;
pub(crate) mod streams;
pub(crate) mod walk;
