// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// The paper size of the PDF.
///
/// The values of `page_size`.
///
/// Contract: `#/components/schemas/invoice_rendering_pdf/properties/page_size`.
///
/// Feature: `invoices`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PageSize {
    /// `a4`: ISO A4, used nearly everywhere.
    A4,
    /// `auto`: A4 or letter, as the locale of the customer suggests.
    Auto,
    /// `letter`: US letter, used in North America.
    Letter,
    /// A value that the contract doesn't list.
    Unknown(String),
}

rt::open_enum! {
    PageSize;
    0 => A4 "a4";
    1 => Auto "auto";
    2 => Letter "letter";
}
