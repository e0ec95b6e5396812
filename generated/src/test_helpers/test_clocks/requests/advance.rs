// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    test_clock: impl Into<rt::Id<crate::test_helpers::TestClock>>,
    frozen_time: impl Into<rt::Timestamp>,
) -> Advance {
    Advance {
        test_clock: test_clock.into(),
        frozen_time: frozen_time.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.test_clocks.advance`](advance()).
///
/// `POST /v1/test_helpers/test_clocks/{test_clock}/advance` (`PostTestHelpersTestClocksTestClockAdvance`).
#[doc(alias = "PostTestHelpersTestClocksTestClockAdvance")]
#[doc(alias = "posttesthelperstestclockstestclockadvance")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Advance {
    test_clock: rt::Id<crate::test_helpers::TestClock>,
    expand: Option<Vec<String>>,
    frozen_time: rt::Timestamp,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Advance {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Advance;
    0 => test_clock "test_clock" required path;
    1 => expand "expand";
    2 => frozen_time "frozen_time" required;
}
rt::request! {
    Advance -> crate::test_helpers::TestClock;
    "PostTestHelpersTestClocksTestClockAdvance" Post "/v1/test_helpers/test_clocks/{test_clock}/advance" Form;
}
