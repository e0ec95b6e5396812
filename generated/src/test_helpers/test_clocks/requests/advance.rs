// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::TestClock;

/// Advance a test clock.
///
/// `POST /v1/test_helpers/test_clocks/{test_clock}/advance`
///
/// - `test_clock`, in the path: Test clock. At most 5000 characters.
/// - `frozen_time`, in the body: Frozen time, in seconds since 1970.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTestClocksTestClockAdvance")]
#[doc(alias = "posttesthelperstestclockstestclockadvance")]
pub fn advance(
    test_clock: impl Into<rt::Id<TestClock>>,
    frozen_time: impl Into<rt::Timestamp>,
) -> Advance {
    Advance(
        Advance::default()
            .0
            .set::<rt::Id<TestClock>>(0, test_clock)
            .set::<rt::Timestamp>(1, frozen_time),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.test_clocks.advance`](advance()).
///
/// `POST /v1/test_helpers/test_clocks/{test_clock}/advance` (`PostTestHelpersTestClocksTestClockAdvance`).
#[doc(alias = "PostTestHelpersTestClocksTestClockAdvance")]
#[doc(alias = "posttesthelperstestclockstestclockadvance")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Advance(rt::Params, rt::RequestOptions);

impl Advance {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }
}

rt::request! {
    Advance -> TestClock;
    "PostTestHelpersTestClocksTestClockAdvance" Post "/v1/test_helpers/test_clocks/{test_clock}/advance" Form;
    "test_clock" required path: String;
    "frozen_time" required: i64;
    "expand": Vec<String>;
}
