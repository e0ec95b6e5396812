// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `widgets.pdf`, as its functions make them.

#[cfg(feature = "widgets")]
pub(super) mod retrieve;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
pub use self::retrieve::Retrieve;
