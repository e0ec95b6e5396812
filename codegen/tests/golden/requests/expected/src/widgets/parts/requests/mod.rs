// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `widgets.parts`, as its functions make them.

#[cfg(feature = "widgets")]
pub(super) mod attach;
#[cfg(feature = "widgets")]
#[doc(alias = "PostWidgetsWidgetPartsPartAttach")]
#[doc(alias = "postwidgetswidgetpartspartattach")]
pub use self::attach::Attach;
