// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "widgets")]
mod list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgets")]
#[doc(alias = "getwidgets")]
pub use self::list::*;
#[cfg(feature = "widgets")]
mod retrieve;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::retrieve::*;
#[cfg(feature = "widgets")]
mod search;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsSearch")]
#[doc(alias = "getwidgetssearch")]
pub use self::search::*;
