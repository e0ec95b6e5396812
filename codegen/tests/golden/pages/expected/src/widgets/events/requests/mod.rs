// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
pub use self::list::*;
