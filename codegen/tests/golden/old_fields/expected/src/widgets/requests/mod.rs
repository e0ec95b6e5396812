// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `widgets`, as its functions make them.

pub(super) mod retrieve;
#[doc(alias = "GetWidgetsWidget")]
#[doc(alias = "getwidgetswidget")]
pub use self::retrieve::Retrieve;
