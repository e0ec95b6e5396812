// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Whether to show the very next invoice, as it is if left out, or one of the regular ones after it, without what comes up only once.
///
/// The values of `preview_mode`.
///
/// Contract: `#/paths/~1v1~1invoices~1create_preview/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/preview_mode`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PreviewMode {
    /// `next`: The next invoice, with prorations and pending items.
    Next,
    /// `recurring`: The invoice of an ordinary later period, without what comes only once.
    Recurring,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PreviewMode;
    0 => Next "next";
    1 => Recurring "recurring";
}
