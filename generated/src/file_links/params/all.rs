// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// When the link stops working, or `now` to end it at once.
///
/// What `expires_at` can be.
///
/// Contract: `#/paths/~1v1~1file_links~1{link}/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/expires_at`.
///
/// Feature: `file_links`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExpiresAt {
    /// `now`: The link stops working at once.
    Now,
    /// A point in time.
    At(rt::Timestamp),
    /// JSON that fits none of them.
    Unknown(Box<rt::Json>),
}

impl From<rt::Timestamp> for ExpiresAt {
    fn from(value: rt::Timestamp) -> Self {
        Self::At(value)
    }
}

impl From<i64> for ExpiresAt {
    fn from(value: i64) -> Self {
        Self::At(value.into())
    }
}

rt::union! {
    ExpiresAt;
    0 => Now = text "now";
    1 => At(integer);
}
