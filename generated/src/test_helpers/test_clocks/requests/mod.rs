// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! The requests of `test_helpers.test_clocks`, as its functions make them.

#[cfg(feature = "test_helpers")]
pub(super) mod advance;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTestClocksTestClockAdvance")]
#[doc(alias = "posttesthelperstestclockstestclockadvance")]
pub use self::advance::Advance;
#[cfg(feature = "test_helpers")]
pub(super) mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
pub use self::create::Create;
#[cfg(feature = "test_helpers")]
pub(super) mod delete;
#[cfg(feature = "test_helpers")]
#[doc(alias = "DeleteTestHelpersTestClocksTestClock")]
#[doc(alias = "deletetesthelperstestclockstestclock")]
pub use self::delete::Delete;
#[cfg(feature = "test_helpers")]
pub(super) mod list;
#[cfg(feature = "test_helpers")]
#[doc(alias = "GetTestHelpersTestClocks")]
#[doc(alias = "gettesthelperstestclocks")]
pub use self::list::List;
#[cfg(feature = "test_helpers")]
pub(super) mod retrieve;
#[cfg(feature = "test_helpers")]
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
pub use self::retrieve::Retrieve;
