// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::test_helpers::DeletedTestClock;
use crate::test_helpers::TestClock;

/// Deletes a test clock, with the customers on it and their subscriptions.
///
/// `DELETE /v1/test_helpers/test_clocks/{test_clock}`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let deleted_test_clock = test_helpers::test_clocks::delete("clock_123")
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `test_clock`, in the path: Id of the test helpers test clock.
///
/// # Answer
///
/// [`DeletedTestClock`](crate::test_helpers::DeletedTestClock).
///
/// [Stripe's reference](https://docs.stripe.com/api/test_clocks/delete)
///
/// Feature: `test_helpers`.
#[doc(alias = "DeleteTestHelpersTestClocksTestClock")]
#[doc(alias = "deletetesthelperstestclockstestclock")]
pub fn delete(test_clock: impl Into<rt::Id<TestClock>>) -> Delete {
    Delete(
        Delete::default().0.set::<rt::Id<TestClock>>(0, test_clock),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.test_clocks.delete`](delete()).
///
/// `DELETE /v1/test_helpers/test_clocks/{test_clock}` (`DeleteTestHelpersTestClocksTestClock`).
#[doc(alias = "DeleteTestHelpersTestClocksTestClock")]
#[doc(alias = "deletetesthelperstestclockstestclock")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Delete(rt::Params, rt::RequestOptions);

rt::request! {
    Delete -> DeletedTestClock;
    "DeleteTestHelpersTestClocksTestClock" Delete "/v1/test_helpers/test_clocks/{test_clock}" Query;
    "test_clock" required path: String;
}
