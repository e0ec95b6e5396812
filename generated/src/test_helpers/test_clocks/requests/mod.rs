// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

#[cfg(feature = "test_helpers")]
mod advance;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTestClocksTestClockAdvance")]
#[doc(alias = "posttesthelperstestclockstestclockadvance")]
pub use self::advance::*;
#[cfg(feature = "test_helpers")]
mod create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
pub use self::create::*;
#[cfg(feature = "test_helpers")]
mod delete;
#[cfg(feature = "test_helpers")]
#[doc(alias = "DeleteTestHelpersTestClocksTestClock")]
#[doc(alias = "deletetesthelperstestclockstestclock")]
pub use self::delete::*;
#[cfg(feature = "test_helpers")]
mod list;
#[cfg(feature = "test_helpers")]
#[doc(alias = "GetTestHelpersTestClocks")]
#[doc(alias = "gettesthelperstestclocks")]
pub use self::list::*;
#[cfg(feature = "test_helpers")]
mod retrieve;
#[cfg(feature = "test_helpers")]
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
pub use self::retrieve::*;
