// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `widgets.events`, as its functions make them.

#[cfg(feature = "widgets")]
pub(super) mod list;
#[cfg(feature = "widgets")]
#[doc(alias = "GetWidgetsWidgetEvents")]
#[doc(alias = "getwidgetswidgetevents")]
pub use self::list::List;
