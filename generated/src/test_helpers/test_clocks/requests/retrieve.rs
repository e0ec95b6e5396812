// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::TestClock;

/// Fetches a test clock, to see whether it has arrived.
///
/// `GET /v1/test_helpers/test_clocks/{test_clock}`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let test_clock = test_helpers::test_clocks::retrieve("clock_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `test_clock`, in the path: Id of the test helpers test clock.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`TestClock`](crate::test_helpers::TestClock).
///
/// [Stripe's reference](https://docs.stripe.com/api/test_clocks/retrieve)
///
/// Feature: `test_helpers`.
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
pub fn retrieve(test_clock: impl Into<rt::Id<TestClock>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<TestClock>>(0, test_clock),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.test_clocks.retrieve`](retrieve()).
///
/// `GET /v1/test_helpers/test_clocks/{test_clock}` (`GetTestHelpersTestClocksTestClock`).
#[doc(alias = "GetTestHelpersTestClocksTestClock")]
#[doc(alias = "gettesthelperstestclockstestclock")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }
}

impl rt::Retrieve for TestClock {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> TestClock;
    "GetTestHelpersTestClocksTestClock" Get "/v1/test_helpers/test_clocks/{test_clock}" Query;
    "test_clock" required path: String;
    "expand" query: Vec<String>;
}
