// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

mod retrieve;
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::retrieve::*;
