// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod retrieve;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidgetPdf")]
#[doc(alias = "getwidgetswidgetpdf")]
pub use self::retrieve::*;
