// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::TestClock;

/// Moves a test clock forward, and all that falls due on the way happens: renewals, trials, retries. Time never goes back.
///
/// `POST /v1/test_helpers/test_clocks/{test_clock}/advance`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let test_clock = test_helpers::test_clocks::advance("clock_123", 1_767_225_600_i64)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `test_clock`, in the path: Id of the test helpers test clock.
/// - `frozen_time`, in the body: When it is to be, later than now on the clock.
///
/// # Parameters
///
/// - [`expand`](Advance::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TestClock`](crate::test_helpers::TestClock).
///
/// # Errors
///
/// The clock is still moving, or the jump is longer than two of the shortest billing intervals on it.
///
/// # What follows
///
/// [`test_helpers.test_clock.ready`](crate::events::EventType::TestHelpersTestClockReady) tells that it has arrived.
///
/// [Stripe's reference](https://docs.stripe.com/api/test_clocks/advance)
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
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }
}

rt::request! {
    Advance -> TestClock;
    "PostTestHelpersTestClocksTestClockAdvance" Post "/v1/test_helpers/test_clocks/{test_clock}/advance" Form;
    "test_clock" required path: String;
    "frozen_time" required: i64;
    "expand": Vec<String>;
}
