// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! [`TestClock`](crate::test_helpers::TestClock): A clock for tests: customers that are attached to it, and their subscriptions and invoices, live in its time.
//!
//! | function | what it does | operation |
//! | --- | --- | --- |
//! | [`list`](list()) | Lists test clocks, the newest first. | `GET /v1/test_helpers/test_clocks` |
//! | [`create`](create()) | Creates a test clock, which stands still at the time you give. | `POST /v1/test_helpers/test_clocks` |
//! | [`retrieve`](retrieve()) | Fetches a test clock, to see whether it has arrived. | `GET /v1/test_helpers/test_clocks/{test_clock}` |
//! | [`delete`](delete()) | Deletes a test clock, with the customers on it and their subscriptions. | `DELETE /v1/test_helpers/test_clocks/{test_clock}` |
//! | [`advance`](advance()) | Moves a test clock forward, and all that falls due on the way happens: renewals, trials, retries. | `POST /v1/test_helpers/test_clocks/{test_clock}/advance` |
//!
//! Feature: `test_helpers`.

#[cfg(feature = "test_helpers")]
pub mod requests;
#[cfg(feature = "test_helpers")]
#[doc(no_inline)]
pub use self::requests::*;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTestClocksTestClockAdvance")]
#[doc(alias = "posttesthelperstestclockstestclockadvance")]
pub use self::requests::advance::advance;
#[cfg(feature = "test_helpers")]
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
pub use self::requests::create::create;
#[cfg(feature = "test_helpers")]
#[doc(alias = "DeleteTestHelpersTestClocksTestClock")]
#[doc(alias = "deletetesthelperstestclockstestclock")]
pub use self::requests::delete::delete;
#[cfg(feature = "test_helpers")]
#[doc(alias = "GetTestHelpersTestClocks")]
#[doc(alias = "gettesthelperstestclocks")]
pub use self::requests::list::list;
#[cfg(feature = "test_helpers")]
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
pub use self::requests::retrieve::retrieve;
