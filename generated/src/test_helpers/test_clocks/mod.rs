// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

//! `test_helpers.test_clocks`
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
mod requests;
#[cfg(feature = "test_helpers")]
pub use self::requests::*;
